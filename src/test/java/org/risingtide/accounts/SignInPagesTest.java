package org.risingtide.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.risingtide.FormToken.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnThePlace
class SignInPagesTest {
    @Autowired People people;
    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired SignInLinks links;
    @Autowired Sights sights;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    private UUID rosa;
    private String address;

    @BeforeEach
    void rosa_has_an_account() {
        rosa = people.joins("Rosa Delgado");
        address = accounts.find(rosa).orElseThrow().email();
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in_and_back() {
        assertThat(mvc.get().uri("/people?words=choir"))
                .hasStatus(302)
                .hasHeader("Location", "/accounts/sign-in?next=%2Fpeople%3Fwords%3Dchoir");
    }

    @Test
    void opening_the_link_changes_nothing_and_its_button_signs_in_once() {
        ask(address, "/people");
        var link = Mailbox.link(Mailbox.next(address), "/accounts/sign-in/link/");
        for (int scanner = 0; scanner < 3; scanner++) {
            assertThat(mvc.get().uri(link))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Welcome, Rosa Delgado");
        }
        var entered = mvc.post().uri(link).with(csrf()).exchange();
        assertThat(entered).hasStatus(303).hasHeader("Location", "/people");
        assertThat(mvc.get().uri("/").cookie(entered.getResponse().getCookie("signed_in")))
                .hasStatusOk();
        assertThat(mvc.post().uri(link).with(csrf())).hasStatus(410);
    }

    @Test
    void six_figures_sign_in_the_browser_that_began_and_no_other() {
        var begun = ask(address, "/").getResponse().getCookie("sign_in_begun");
        var code = figures(address);
        assertThat(type(code, new Cookie("sign_in_begun", "another")))
                .hasStatus(303)
                .hasHeader("Location", "/accounts/sign-in");
        var entered = type(code.substring(0, 3) + " " + code.substring(3), begun);
        assertThat(entered).hasStatus(303).hasHeader("Location", "/");
        assertThat(entered.getResponse().getCookie("signed_in")).isNotNull();
        assertThat(type(code, begun)).hasStatus(422);
    }

    @Test
    void after_five_wrong_guesses_the_right_figures_open_nothing() {
        var begun = ask(address, "/").getResponse().getCookie("sign_in_begun");
        var code = figures(address);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int guess = 0; guess < WaysIn.TRIES; guess++) {
            assertThat(type(wrong, begun)).hasStatus(422).bodyText().contains("not the figures");
        }
        assertThat(type(code, begun)).hasStatus(422).bodyText().contains("tried too often");
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_a_mail_that_tells_how_to_join() {
        var stranger = UUID.randomUUID() + "@example.org";
        var known = ask(address, "/");
        var unknown = ask(stranger, "/");
        assertThat(unknown.getResponse().getStatus()).isEqualTo(known.getResponse().getStatus());
        assertThat(unknown.getResponse().getHeader("Location"))
                .isEqualTo(known.getResponse().getHeader("Location"));
        var one = pageAfter(known).replace(address, "…");
        var other = pageAfter(unknown).replace(stranger, "…");
        assertThat(withoutToken(other)).isEqualTo(withoutToken(one));

        assertThat(Mailbox.text(Mailbox.next(stranger)))
                .contains("/accounts/join")
                .doesNotContain("/link/");
        assertThat(type("123456", unknown.getResponse().getCookie("sign_in_begun"))).hasStatus(422);
    }

    @Test
    void one_address_is_mailed_a_few_times_only() {
        for (int time = 0; time < 6; time++) {
            assertThat(ask(address, "/")).hasStatus(303);
        }
        assertThat(ask(address, "/")).hasStatus(429);
    }

    @Test
    void the_mail_is_good_for_fifteen_minutes() {
        ask(address, "/");
        var link = Mailbox.link(Mailbox.next(address), "/accounts/sign-in/link/");
        var minutes =
                db.sql(
                                "select extract(epoch from expires_at - now()) / 60 from accounts.way_in where account_id = :rosa and kind = 'mail'")
                        .param("rosa", rosa)
                        .query(Double.class)
                        .single();
        assertThat(minutes).isBetween(14.0, 15.0);
        db.sql(
                        "update accounts.way_in set expires_at = expires_at - interval '15 minutes' where account_id = :rosa")
                .param("rosa", rosa)
                .update();
        assertThat(mvc.get().uri(link)).hasStatus(410);
        assertThat(mvc.post().uri(link).with(csrf())).hasStatus(410);
    }

    @Test
    void a_restart_signs_nobody_out() {
        var token = enter().getValue();
        assertThat(new SignIns(db, sights, clock).whose(token)).isPresent();
    }

    @Test
    void whoever_was_signed_out_while_writing_hears_that_nothing_was_sent() {
        var answer =
                mvc.post()
                        .uri("/company/hellos")
                        .param("question", "How do you begin?")
                        .header("Referer", "http://localhost/company/hellos/new?to=1&question=2")
                        .with(csrf())
                        .exchange();
        assertThat(Browser.stranger(mvc).follow(answer))
                .bodyText()
                .contains("so nothing was sent", "flash--refused")
                .contains("next=%2Fcompany%2Fhellos%2Fnew%3Fto%3D1%26question%3D2");
        assertThat(mvc.get().uri("/company/hellos").exchange().getResponse().getCookie("flash"))
                .isNull();
    }

    @Test
    void the_day_of_the_last_visit_is_that_of_the_persons_own_calendar() {
        var enter = enter();
        // Of these two one has another day than the server at any hour.
        for (var zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            db.sql("update accounts.account set zone = :zone where id = :rosa")
                    .param("zone", zone)
                    .param("rosa", rosa)
                    .update();
            var today = LocalDate.now(clock.withZone(ZoneId.of(zone)));
            var written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
            assertThat(mvc.get().uri("/accounts/devices").cookie(enter))
                    .bodyText()
                    .contains("last seen on " + written.withLocale(Locale.US).format(today));
        }
    }

    @Test
    void nobody_guesses_on_and_on_from_one_network() {
        var from = "192.0.2." + (1 + address.hashCode() & 127);
        for (int guess = 0; guess < 60; guess++) {
            assertThat(guess(from)).hasStatus(422);
        }
        assertThat(guess(from)).hasStatus(429);
    }

    private MvcTestResult guess(String from) {
        return mvc.post()
                .uri("/accounts/sign-in/slip")
                .param("code", "ABCDEFGHJKMN")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .exchange();
    }

    @Test
    void an_old_link_says_so() {
        var old =
                links.personalLink(rosa, "/", Duration.ofSeconds(-1))
                        .replace("http://localhost", "");
        assertThat(mvc.get().uri(old))
                .hasStatus(410)
                .bodyText()
                .contains("This link has done its work");
    }

    @Test
    void a_personal_link_leads_straight_on_when_it_is_opened_again() {
        var link =
                links.personalLink(rosa, "/matching/answer", Duration.ofDays(1))
                        .replace("http://localhost", "");
        var entered = mvc.post().uri(link).with(csrf()).exchange();
        assertThat(entered).hasHeader("Location", "/matching/answer");
        assertThat(mvc.get().uri(link).cookie(entered.getResponse().getCookie("signed_in")))
                .hasStatus(303)
                .hasHeader("Location", "/matching/answer");
    }

    @Test
    void a_slip_works_once_however_its_code_is_typed() {
        var slip = links.slip(rosa);
        var typed = slip.code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        var page = slip.url().replace("http://localhost", "");
        assertThat(mvc.get().uri(page)).hasStatusOk().bodyText().contains(slip.code());
        assertThat(slip(typed)).hasStatus(303);
        assertThat(slip(typed)).hasStatus(422).bodyText().contains("used already");
    }

    @Test
    void nothing_that_signs_in_is_stored_in_clear() {
        ask(address, "/");
        var mail = Mailbox.text(Mailbox.next(address));
        var token =
                Mailbox.link(Mailbox.next(address), "/accounts/sign-in/link/")
                        .replaceAll(".*/", "");
        var rows = db.sql("select way_in::text from accounts.way_in").query(String.class).list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(token));
        assertThat(mail).contains(token);
    }

    @Test
    void signing_out_and_ending_another_browser_work_at_once() {
        var here = enter();
        var there = enter();
        assertThat(mvc.get().uri("/accounts/devices").cookie(here))
                .hasStatusOk()
                .bodyText()
                .contains("Chrome · Windows");
        var place =
                db.sql("select id from accounts.sign_in where token_hash = :hash")
                        .param("hash", Secrets.hash(there.getValue()))
                        .query(UUID.class)
                        .single();
        assertThat(
                        mvc.post()
                                .uri("/accounts/devices/end")
                                .param("place", place.toString())
                                .cookie(here)
                                .with(csrf()))
                .hasStatus(303);
        assertThat(mvc.get().uri("/").cookie(there)).hasStatus(302);
        assertThat(mvc.post().uri("/accounts/sign-out").cookie(here).with(csrf())).hasStatus(303);
        assertThat(mvc.get().uri("/").cookie(here)).hasStatus(302);
    }

    @Test
    void a_form_whose_token_has_run_out_says_what_to_do() {
        assertThat(mvc.post().uri("/accounts/sign-in").param("email", address))
                .hasStatus(403)
                .bodyText()
                .contains("This page has been open for a long time");
    }

    @Test
    void spanish_can_be_chosen_before_sign_in() {
        var chosen =
                mvc.post()
                        .uri("/accounts/look")
                        .param("language", "es")
                        .param("back", "/accounts/sign-in")
                        .with(csrf())
                        .exchange();
        assertThat(chosen).hasStatus(303).hasHeader("Location", "/accounts/sign-in");
        assertThat(
                        mvc.get()
                                .uri("/accounts/sign-in")
                                .cookie(chosen.getResponse().getCookie("language")))
                .bodyText()
                .contains("Sin contraseña");
    }

    @Test
    void outside_the_demo_there_is_no_cast_and_no_page_of_mails() {
        assertThat(
                        mvc.post()
                                .uri("/accounts/sign-in/cast")
                                .param("account", rosa.toString())
                                .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/accounts/mails").with(people.signedIn(rosa))).hasStatus(404);
    }

    private MvcTestResult ask(String email, String next) {
        return mvc.post()
                .uri("/accounts/sign-in")
                .param("email", email)
                .param("next", next)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult type(String code, Cookie begun) {
        return mvc.post()
                .uri("/accounts/sign-in/code")
                .param("code", code)
                .cookie(begun)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult slip(String code) {
        return mvc.post().uri("/accounts/sign-in/slip").param("code", code).with(csrf()).exchange();
    }

    private Cookie enter() {
        var link =
                links.personalLink(rosa, "/", Duration.ofDays(1)).replace("http://localhost", "");
        return mvc.post()
                .uri(link)
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36")
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("signed_in");
    }

    private String pageAfter(MvcTestResult asked) {
        var page =
                mvc.get()
                        .uri("/accounts/sign-in/code")
                        .cookie(asked.getResponse().getCookie("sign_in_begun"))
                        .exchange();
        return new String(
                page.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f-]{36}", "");
    }

    private static String figures(String to) {
        var found =
                Pattern.compile("(?m)^(\\d{6})$")
                        .matcher(Mailbox.text(Mailbox.next(to)).replace("\r", ""));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
