package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.risingtide.FormToken.csrf;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnThePlace
class FramePagesTest {
    @Autowired private MockMvcTester browser;
    @Autowired private Assets assets;

    @Test
    void a_page_has_no_style_and_no_script_of_its_own() {
        assertThat(browser.get().uri("/accounts/sign-in"))
                .bodyText()
                .doesNotContain(" style=", "<style", " onclick=")
                .contains("href=\"" + assets.url("site.css") + "\"");
    }

    @Test
    void built_files_may_be_kept_for_good_and_come_squeezed() {
        var answer =
                browser.get()
                        .uri(assets.url("site.css"))
                        .header("Accept-Encoding", "br")
                        .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Cache-Control"))
                .contains("max-age=31536000", "immutable");
        assertThat(answer.getResponse().getHeader("Content-Encoding")).isEqualTo("br");
    }

    @Test
    void a_page_comes_squeezed_to_whoever_takes_it() throws IOException {
        var plain = browser.get().uri("/accounts/sign-in").exchange().getResponse();
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getHeader("Vary")).contains("Accept-Encoding");

        var answer =
                browser.get()
                        .uri("/accounts/sign-in")
                        .header("Accept-Encoding", "gzip, deflate, br")
                        .exchange()
                        .getResponse();
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
        var squeezed = new ByteArrayInputStream(answer.getContentAsByteArray());
        var page = new GZIPInputStream(squeezed).readAllBytes();
        assertThat(new String(page, StandardCharsets.UTF_8)).contains("</html>");
    }

    @Test
    void the_choice_of_light_or_dark_works_without_script_and_before_sign_in() {
        var answer = choose("dark", "/accounts/sign-in");

        assertThat(answer).hasRedirectedUrl("/accounts/sign-in");
        assertThat(answer.getResponse().getCookie("theme"))
                .extracting(Cookie::getValue)
                .isEqualTo("dark");
        assertThat(browser.get().uri("/accounts/sign-in").cookie(new Cookie("theme", "dark")))
                .bodyText()
                .contains("data-theme=\"dark\"");
    }

    @Test
    void a_language_can_be_chosen_before_sign_in() {
        assertThat(browser.get().uri("/accounts/sign-in").cookie(new Cookie("language", "es")))
                .bodyText()
                .contains("<html lang=\"es\"", "English");
    }

    @Test
    void the_way_back_never_leads_to_another_place() {
        assertThat(choose("dark", "//elsewhere.example/")).hasRedirectedUrl("/");
        assertThat(choose("dark", "https://elsewhere.example/")).hasRedirectedUrl("/");
    }

    @Test
    void a_form_that_has_arrived_is_named_so_that_its_draft_can_go() {
        var id = UUID.randomUUID().toString();
        var arrived =
                browser.post()
                        .uri("/accounts/look")
                        .param("theme", "dark")
                        .param("request_id", id)
                        .with(csrf());
        var refused = browser.post().uri("/people").param("request_id", id).with(csrf());

        assertThat(arrived.exchange().getResponse().getCookie("kept").getValue()).isEqualTo(id);
        assertThat(refused.exchange().getResponse().getCookie("kept")).isNull();
    }

    /// A page left open over night still sends what was written in it: the cookie of its forms lives on with the browser closed.
    @Test
    void the_token_of_a_form_lasts_as_long_as_a_sign_in() {
        var cookie =
                browser.get()
                        .uri("/accounts/sign-in")
                        .exchange()
                        .getResponse()
                        .getCookie("XSRF-TOKEN");
        assertThat(cookie.getMaxAge()).isEqualTo(90 * 24 * 3600);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void a_sign_in_that_ended_in_the_middle_of_writing_keeps_the_draft() {
        var page = "http://localhost/collaboratives/7";
        var words = "a long answer ".repeat(600);
        var plain =
                browser.post()
                        .uri("/company")
                        .param("request_id", UUID.randomUUID().toString())
                        .param("words", words)
                        .header("Referer", page)
                        .with(csrf())
                        .exchange();
        var withFile =
                browser.post()
                        .uri("/collaboratives/7/messages")
                        .multipart()
                        .file("files", "la".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .param("request_id", UUID.randomUUID().toString())
                        .param("text", words)
                        .header("Referer", page)
                        .with(csrf())
                        .exchange();
        for (var ended : java.util.List.of(plain, withFile)) {
            assertThat(ended)
                    .hasStatus(302)
                    .hasRedirectedUrl("/accounts/sign-in?next=%2Fcollaboratives%2F7");
            assertThat(ended.getResponse().getCookie("kept")).isNull();
        }
    }

    private MvcTestResult choose(String theme, String next) {
        return browser.post()
                .uri("/accounts/look")
                .param("theme", theme)
                .param("back", next)
                .with(csrf())
                .exchange();
    }
}
