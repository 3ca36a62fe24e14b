package org.risingtide.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/company/q/7?from=poster", "/", "/people?words=cl%C3%A9s"})
    void a_page_of_ours_is_kept(String path) {
        assertThat(LocalPath.orToday(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/a\\b",
                "people",
                "javascript:alert(1)",
                "/people\nSet-Cookie: a",
                "",
                "/ /x"
            })
    void anything_else_leads_to_today(String path) {
        assertThat(LocalPath.orToday(path)).hasToString("/");
    }

    @Test
    void signing_in_never_leads_back_to_signing_in() {
        assertThat(LocalPath.orToday("/accounts/sign-in?next=/")).hasToString("/");
        assertThat(LocalPath.orToday(null)).hasToString("/");
    }
}
