package org.risingtide.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A mail server if one is named; the demo keeps its letters; else there is no mail.
@Configuration(proxyBeanMethods = false)
class Mailers {

    @Bean
    Mailer mailer(Settings settings, JdbcClient db) {
        if (settings.smtp().isPresent()) {
            return new SmtpMailer(settings.smtp().get(), settings.url().getHost());
        }
        return settings.demo() ? new KeptLetters(db) : new NoMail();
    }

    private static final class NoMail implements Mailer {
        @Override
        public boolean available() {
            return false;
        }

        @Override
        public Posted send(Letter letter) {
            return new Posted.Refused("no mail server is set up");
        }
    }
}
