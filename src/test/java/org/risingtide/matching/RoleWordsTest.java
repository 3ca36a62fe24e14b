package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.platform.Words;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody does, as the page says it.
@OnThePlace
class RoleWordsTest {
    private static final String ROWS =
            """
            Name,E-mail,School,Position,Free
            June Marsh,june%1$s@x.org,Harbor Street,ap,Thu 15:30-17:00
            Jo Whitfield,jo%1$s@x.org,Pinyon ES,Dean of Joy,Thu 15:30-17:00
            Dana Reyes,dana%1$s@x.org,Fern Hollow,Inst. Coach,Thu 15:30-17:00
            Sam Haddad,sam%1$s@x.org,Dunlin Point,paraprofessional,Thu 15:30-17:00
            """;

    @Autowired Coach coach;

    @Test
    void a_short_role_of_a_list_is_shown_in_words_and_an_unknown_one_as_it_was_written() {
        var work = coach.with(coach.joins("Amir Haddad"), ROWS).toReview("2");
        assertThat(work.get("/review"))
                .hasStatusOk()
                .bodyText()
                .contains("assistant principal, Harbor Street", "Dean of Joy, Pinyon ES")
                .doesNotContain("ap, Harbor Street");
        assertThat(work.candidate("June Marsh").what(Words.in(Locale.of("es"))))
                .doesNotContain("ap,", "assistant")
                .endsWith(", Harbor Street");
    }
}
