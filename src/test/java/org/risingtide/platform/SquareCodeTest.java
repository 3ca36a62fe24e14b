package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SquareCodeTest {

    @Test
    void a_square_code_is_one_path_with_its_quiet_zone() {
        var svg = SquareCode.path("http://localhost/accounts/sign-in/slip?code=ABCD-EFGH-JKMN");
        assertThat(svg)
                .startsWith("<svg viewBox=\"0 0 ")
                .containsOnlyOnce("<path")
                .doesNotContain("M0 ", "M3 3");
        // The finder pattern's upper edge begins after four light modules and is seven dark ones
        // long.
        assertThat(svg).contains("d=\"M4 4h7v1h-7z");
    }
}
