package org.risingtide.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TestKind {
    static final String NAME = "test.greeting";

    @Bean
    NoticeKind greeting() {
        return new NoticeKind(NAME, "notices.title");
    }

    @Bean
    NoticeKind welcome() {
        return new NoticeKind("test.welcome", "notices.title", true);
    }
}
