package org.risingtide.protocols;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Which way of talking fits, and one of them as it runs.
@OnThePlace
class ProtocolPagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired People cast;
    @Autowired SignInLinks links;

    private UUID theo;
    private Browser theos;

    @BeforeEach
    void theo_leads_for_the_first_time() {
        theo = cast.joins("Theo Brandt");
        theos = Browser.of(mvc, links, theo);
    }

    @Test
    void whoever_is_signed_in_reads_them_and_nobody_else() {
        for (var page : List.of("/protocols", "/protocols/consultancy")) {
            assertThat(theos.get(page)).hasStatusOk();
            assertThat(Browser.stranger(mvc).get(page))
                    .hasRedirectedUrl("/accounts/sign-in?next=" + encoded(page));
        }
        assertThat(theos.get("/protocols/tuning")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_fits_comes_first_and_the_rest_says_why_not() {
        var page = text("/protocols?people=6&minutes=30");
        assertThat(page)
                .containsSubsequence(
                        "What fits",
                        "Sharing session, short",
                        "With 6 people it lasts 30 minutes.",
                        "What doesn’t fit this time",
                        "Sharing session, long",
                        "With 6 people it lasts 54 minutes: 24 minutes too long.",
                        "Success analysis",
                        "With 6 people it lasts 39½ minutes: 9½ minutes too long.");
        assertThat(text("/protocols?people=4&minutes=10")).contains("None of the five fits");
        assertThat(text("/protocols?people=4&minutes=90")).doesNotContain("doesn’t fit");
    }

    @Test
    void above_six_people_sit_down_at_two_tables() {
        assertThat(text("/protocols?people=8&minutes=30"))
                .contains("Sit down at two tables of 4 people and begin together: it lasts 24 min")
                .contains("Even at two tables it lasts 45 minutes: 15 minutes too long.");
        assertThat(text("/protocols?people=7&minutes=30"))
                .contains("Sit down at two tables, of 3 and of 4 people")
                .contains("/protocols/sharing-short?people=7");
        assertThat(text("/protocols?people=13&minutes=90"))
                .contains("It is for 12 people at most, and those at two tables.")
                .contains("It is for 8 people at most, so that there is time for each.");
        assertThat(text("/protocols?people=2&minutes=90")).contains("It is for 3 people or more.");
    }

    @Test
    void a_number_that_is_none_is_said_so_and_stays_as_it_was_typed() {
        for (var typed : List.of("x", "0", "-4", "100", "4.5", "١٢", "%3Cb%3E")) {
            var answer = theos.get("/protocols?minutes=45&people=" + encoded(typed));
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(Browser.text(answer))
                    .contains("aria-invalid=\"true\"", "What you typed is still here.")
                    .contains("value=\"45\"")
                    .doesNotContain("<b>");
        }
        assertThat(theos.get("/protocols?people=&minutes=")).hasStatusOk();
    }

    @Test
    void a_protocol_says_who_speaks_who_is_silent_and_who_reads_what_is_written() {
        assertThat(text("/protocols/sharing-long?people=3"))
                .contains("With 3 people it lasts 40½ minutes.")
                .contains("Each in turn, 3 minutes; the others listen.")
                .contains("After each, half a minute of quiet.")
                .contains("What you write is read by nobody else.");
        assertThat(text("/protocols/success-analysis"))
                .contains("Only the presenter speaks; the others listen.")
                .contains("What you write stays hidden until all is shown together.")
                .contains("Agree beforehand on who presents.");
        assertThat(text("/protocols/consultancy"))
                .contains("The others talk; the presenter listens in silence.")
                .contains("Gene Thompson-Grove", "CC BY 4.0");
    }

    @Test
    void every_number_of_people_has_its_page_and_any_other_gets_the_nearest() {
        for (var protocol : Protocols.shipped().all()) {
            var path = "/protocols/" + protocol.id() + "?people=";
            for (int people : Sheet.of(protocol, 4).sizes()) {
                assertThat(text(path + people)).contains("aria-current=\"true\"");
            }
            for (var odd : List.of("", "x", "1", "99", "99999999999")) {
                assertThat(theos.get(path + odd)).hasStatusOk();
            }
        }
        assertThat(text("/protocols/consultancy?people=40")).contains("With 8 people");
    }

    @Test
    void everything_is_there_in_spanish() {
        assertThat(spanish("/protocols?people=7&minutes=30"))
                .contains("Siéntense en dos mesas, de 3 y de 4 personas")
                .contains("de más.");
        assertThat(spanish("/protocols/sharing-short"))
                .contains("Con 4 personas dura 24 minutos.")
                .contains("¿A alguien le gustaría contar qué les mostraron los niños?")
                .contains("Por turnos, 2 minutos cada quien; los demás escuchan.");
    }

    @Test
    void only_the_newest_version_is_proposed_and_the_older_stays_findable() {
        var first = Protocols.shipped().newest("microlab").orElseThrow();
        var second = again(first, 2);
        var all = new ArrayList<>(Protocols.shipped().all());
        all.add(second);
        var protocols = new Protocols(all);
        assertThat(protocols.newest()).hasSize(5).contains(second).doesNotContain(first);
        assertThat(protocols.find("microlab", 1)).contains(first);
    }

    @Test
    void the_pages_ask_the_database_for_the_frame_only() {
        int frame = theos.statements("/home/more").size();
        assertThat(theos.statements("/protocols")).hasSize(frame);
        assertThat(theos.statements("/protocols/microlab")).hasSize(frame);
    }

    @Test
    void more_and_a_group_lead_there() {
        assertThat(text("/home/more")).contains("href=\"/protocols\"");
        var group = UUID.randomUUID().toString();
        var lena = cast.joins("Lena Okafor").toString();
        theos.post("/collaboratives", "request_id", group, "with", lena, "name", "Echoes");
        assertThat(text("/collaboratives/" + group)).contains("href=\"/protocols?people=2\"");
    }

    private String text(String page) {
        return Browser.text(theos.get(page));
    }

    private String spanish(String page) {
        var request =
                mvc.get()
                        .uri(page)
                        .with(cast.signedIn(theo))
                        .locale(Locale.of("es"))
                        .cookie(new Cookie("language", "es"));
        return Browser.text(request.exchange());
    }

    private static String encoded(String typed) {
        return typed.startsWith("%")
                ? typed
                : java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Protocol again(Protocol old, int version) {
        return new Protocol(
                old.id(),
                version,
                old.name(),
                old.about(),
                old.origin(),
                old.credit(),
                old.licence(),
                old.fewest(),
                old.most(),
                old.tables(),
                old.steps());
    }
}
