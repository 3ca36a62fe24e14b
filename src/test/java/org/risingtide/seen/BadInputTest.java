package org.risingtide.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.FormToken;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What comes in wrong is answered with a sentence, is shown as what it is, and loses nothing.
@OnThePlace
class BadInputTest {
    private static final List<String> NAMES =
            List.of(
                    "Q",
                    "N" + "a".repeat(199),
                    "روزا دلغادو",
                    "Rosa 🌊👩🏽‍🏫",
                    "<script>alert('x')</script>",
                    "Rosa \"O'Hara\" & Söhne",
                    "=HYPERLINK(1)");

    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired SignInLinks links;
    @LocalServerPort int port;

    private UUID rosa;
    private Browser rosas;
    private Browser lenas;
    private String group;

    @BeforeEach
    void rosa_and_lena_share_a_group() {
        rosa = cast.joins("Rosa Delgado");
        cast.coaches(rosa);
        var lena = cast.joins("Lena Okafor");
        rosas = Browser.of(mvc, links, rosa);
        lenas = Browser.of(mvc, links, lena);
        var id = UUID.randomUUID().toString();
        group = "/collaboratives/" + id;
        rosas.post("/collaboratives", "request_id", id, "with", lena.toString(), "name", "Echoes");
    }

    @Test
    void every_name_is_a_name_and_is_shown_as_it_was_written() {
        for (var name : NAMES) {
            var who = cast.joins(name);
            var browser = Browser.of(mvc, links, who);
            for (var page :
                    List.of("/", "/people/" + who, "/people/me/edit", "/company", "/home/more")) {
                assertThat(browser.get(page)).as("%s on %s", name, page).hasStatusOk();
            }
            assertThat(Browser.text(lenas.get("/people/" + who)))
                    .contains(escaped(name))
                    .doesNotContain("<script>alert");
            assertThat(lenas.get("/collaboratives/new?with=" + who)).hasStatusOk();
            var id = UUID.randomUUID().toString();
            assertThat(browser.post("/collaboratives", "request_id", id, "with", rosa.toString()))
                    .hasRedirectedUrl("/collaboratives/" + id);
            assertThat(rosas.get("/collaboratives/" + id)).hasStatusOk();
        }
    }

    @Test
    void what_looks_like_markup_is_text_wherever_people_write() {
        var nasty = "<script>alert(1)</script><img src=x onerror=alert(2)> \"'><b>bold";
        var message = id();
        rosas.post(group + "/messages", "request_id", message, "text", nasty);
        rosas.post(group + "/plan", "from", "0", "text", nasty + " [x](javascript:alert(3))");
        rosas.post(group + "/norms", "request_id", id(), "from", "0", "text", nasty);
        var phrase = id();
        rosas.post(
                "/company",
                "request_id",
                phrase,
                "kind",
                "need",
                "readers",
                "people_here",
                "words",
                nasty);
        rosas.post(
                "/people/me/edit",
                "name",
                nasty,
                "version",
                "0",
                "subjects",
                nasty,
                "school",
                nasty);
        for (var page :
                List.of(
                        group,
                        group + "/plan",
                        group + "/plan/edit",
                        group + "/norms",
                        "/company/answers/" + phrase,
                        "/people/" + rosa,
                        "/company/people?q=%3Cscript%3Ealert(1)%3C/script%3E",
                        "/collaboratives/new?q=%3Cimg%20src=x%20onerror=alert(2)%3E",
                        "/collaboratives")) {
            assertThat(Browser.text(rosas.get(page)))
                    .as(page)
                    .doesNotContain("<script>alert", "<img src=x", "<b>bold", "href=\"javascript:");
        }
        assertThat(rosas.get(group)).bodyText().contains("alert(1)");
    }

    @Test
    void null_characters_and_other_odd_ones_do_no_harm() {
        var odd = "before\0after \u202Eright to left\u0007 \uFFFE end";
        assertThat(rosas.post(group + "/messages", "request_id", id(), "text", odd)).hasStatus(302);
        assertThat(rosas.get(group)).bodyText().contains("beforeafter");
        assertThat(tell(odd)).hasStatus(302);
        assertThat(rosas.get("/company/people?q=a%00b")).hasStatusOk();
        assertThat(list("Name,E-mail\nTheo\0 Brandt,t@x.example\nInes,i@x.example")).hasStatus(302);
        var bytes =
                "\uFEFFName,E-mail\nTheo\0,t@x.example\nInes,i@x.example"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(list(bytes)).hasStatus(302);
    }

    @Test
    void a_million_letters_in_a_box_come_back() {
        var much = "a".repeat(1_000_000) + " end";
        assertThat(tell(much)).hasStatus(422).bodyText().contains("aaa end");
        assertThat(rosas.post(group + "/messages", "request_id", id(), "text", much))
                .hasStatus(422)
                .bodyText()
                .contains("aaa end");
        assertThat(rosas.post("/people/me/edit", "name", much, "version", "0")).hasStatus(422);
        assertThat(rosas.get("/people/" + rosa)).bodyText().contains("Rosa Delgado");
    }

    @Test
    void emoji_at_the_edge_of_a_box_are_not_cut_in_two() {
        var waves = "🌊".repeat(45);
        var id = id();
        rosas.post(
                "/matching",
                "request_id",
                id,
                "name",
                "x" + waves,
                "rows",
                "Theo,t@x.example\nInes,i@x.example");
        assertThat(rosas.get("/matching"))
                .hasStatusOk()
                .bodyText()
                .contains("🌊🌊")
                .doesNotContain("�", "?🌊");
        assertThat(tell("🌊".repeat(250))).hasStatus(302);
        assertThat(tell("🌊".repeat(251))).hasStatus(422).bodyText().contains("🌊🌊");
    }

    @Test
    void lists_come_in_every_shape() {
        var windows = "Name;E-mail\r\nJosé Núñez;j@x.example\r\nZoë;z@x.example\r\n";
        assertThat(shown(list(windows.getBytes(Charset.forName("windows-1252")))))
                .contains("José Núñez");
        assertThat(shown(list(("\uFEFF" + windows).getBytes(StandardCharsets.UTF_8))))
                .contains("Zoë");
        var formula =
                "Name,E-mail\n\"=HYPERLINK(\"\"http://x.example\"\",\"\"Theo\"\")\",t@x.example\n<b>Ines,i@x.example";
        assertThat(shown(list(formula)))
                .contains("=HYPERLINK(", "&lt;b&gt;Ines")
                .doesNotContain("<b>Ines");
        assertThat(
                        shown(
                                list(
                                        "Theo Brandt <t@x.example>; Ines Calder <i@x.example>; Jo <j@x.example>")))
                .contains("3 people were found", "Ines Calder");
        assertThat(list("\0\1\2\3\4\5nothing".getBytes(StandardCharsets.ISO_8859_1)))
                .hasStatus(422);
    }

    @Test
    void a_list_of_a_hundred_thousand_rows_is_one_too_many_at_the_next() {
        var rows =
                IntStream.range(0, 100_002)
                        .mapToObj(i -> "P" + i + ",p" + i + "@x.example")
                        .collect(Collectors.joining("\n"));
        assertThat(list(rows.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("100,000");
    }

    @Test
    void a_file_is_what_its_content_says() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(
                        rosas.upload(
                                group + "/messages",
                                new MockMultipartFile("files", "photo.png", "image/png", page),
                                "request_id",
                                id(),
                                "text",
                                "look"))
                .hasStatus(422)
                .bodyText()
                .contains("look");
        assertThat(rosas.get(group)).bodyText().doesNotContain("photo.png");
        assertThat(
                        rosas.upload(
                                "/people/me/picture",
                                new MockMultipartFile("picture", "me.png", "image/png", page)))
                .hasStatus(302);
        assertThat(rosas.get("/people/" + rosa)).bodyText().doesNotContain("/people/pictures/");
    }

    /// The server looks at the announced length and does not wait for the rest; nothing comes to the disk.
    @Test
    void two_gigabytes_are_refused_before_they_come() throws IOException {
        var head =
                """
                POST %s/messages?_csrf=none HTTP/1.1\r
                Host: localhost\r
                Cookie: signed_in=%s\r
                Content-Type: multipart/form-data; boundary=x\r
                Content-Length: 2147483648\r
                \r
                --x\r
                """
                        .formatted(group, String.valueOf(rosas.signedIn().getValue()));
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var answer =
                    new String(socket.getInputStream().readNBytes(3_000), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("25 MB");
        }
    }

    @Test
    void a_form_that_lost_a_field_gets_a_sentence() {
        assertThat(rosas.post("/company/hellos", "question", "x"))
                .hasStatus(400)
                .bodyText()
                .contains("Something was missing");
        assertThat(rosas.get("/company/hellos/new")).hasStatus(400);
        assertThat(rosas.get("/people/not-an-id")).hasStatus(404);
        assertThat(rosas.post("/people/phrases", "request_id", "x", "words", "y")).hasStatus(404);
    }

    @Test
    void a_code_is_not_tried_for_ever() {
        MvcTestResult last = null;
        for (int i = 0; i < 80 && (last == null || last.getResponse().getStatus() != 429); i++) {
            last =
                    mvc.post()
                            .uri("/accounts/sign-in/slip")
                            .param("code", "AAAA-BBBB-CC" + (10 + i))
                            .with(FormToken.csrf())
                            .remoteAddress("203.0.113.7")
                            .exchange();
        }
        assertThat(last).hasStatus(429);
    }

    private MvcTestResult tell(String words) {
        return rosas.post("/company", "request_id", id(), "kind", "need", "words", words);
    }

    private MvcTestResult list(String rows) {
        return rosas.post("/matching", "request_id", id(), "rows", rows);
    }

    private MvcTestResult list(byte[] file) {
        return rosas.upload(
                "/matching",
                new MockMultipartFile("file", "list.csv", "text/csv", file),
                "request_id",
                id());
    }

    private String shown(MvcTestResult begun) {
        return Browser.text(rosas.get(String.valueOf(begun.getResponse().getRedirectedUrl())));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
