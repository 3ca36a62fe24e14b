package org.risingtide.stewardship;

import org.risingtide.notices.NoticeKind;
import org.risingtide.records.Kept;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StewardshipKinds {

    @Bean
    Kept whoLooked() {
        return Kept.always("stewardship.kept.audit", 0);
    }

    @Bean
    NoticeKind slipPrinted() {
        return new NoticeKind(Slips.KIND, "stewardship.slip.kind");
    }
}
