package org.risingtide.stewardship;

import org.risingtide.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StewardshipKinds {

    @Bean
    NoticeKind slipPrinted() {
        return new NoticeKind(Slips.KIND, "stewardship.slip.kind");
    }
}
