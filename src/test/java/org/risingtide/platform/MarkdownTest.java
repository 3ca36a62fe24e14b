package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void what_is_to_do_and_what_is_done_have_their_box() {
        assertThat(Markdown.html("- [ ] ask Lena\n- [x] read *this*\n- see [x] there"))
                .contains("☐ ask Lena", "☑ read <em>this</em>", "see [x] there");
        assertThat(Markdown.html("- [ ] ask Lena\n- see [x] there"))
                .as("a box instead of a dot")
                .contains("<li class=\"task\">☐ ask Lena</li>", "<li>see");
        assertThat(Markdown.html("[x] no list")).contains("[x] no list");
    }
}
