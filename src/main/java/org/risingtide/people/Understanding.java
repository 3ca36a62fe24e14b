package org.risingtide.people;

import org.risingtide.meaning.Meanings;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.meaning.Vectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `meaning` knows no framework; here it becomes one bean for all who read sentences.
@Configuration(proxyBeanMethods = false)
class Understanding {
    @Bean
    Meanings meanings() {
        return new Meanings(Taxonomy.shipped(), Vectors.inProcess());
    }
}
