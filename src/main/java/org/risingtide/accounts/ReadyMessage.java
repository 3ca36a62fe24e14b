package org.risingtide.accounts;

import org.risingtide.platform.Settings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The last thing a start prints: the address, and how to sign in.
@Component
class ReadyMessage {
    private final Settings settings;
    private final FirstKeeper first;
    private final SignInMails mails;

    ReadyMessage(Settings settings, FirstKeeper first, SignInMails mails) {
        this.settings = settings;
        this.first = first;
        this.mails = mails;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            System.out.println("Rising Tide is ready at " + settings.url() + " — " + howToSignIn());
        }
    }

    private String howToSignIn() {
        if (settings.demo()) {
            return "the demo: choose a person on the sign-in page.";
        }
        return first.freshLink()
                .map(link ->
                        "nobody looks after it yet. Open this link, once, to sign up and name the place:\n\n    "
                                + link
                                + "\n")
                .orElse(
                        mails.available()
                                ? "sign in with your mail address."
                                : "no mail is set up: sign in with a printed slip, or set RISINGTIDE_SMTP.");
    }
}
