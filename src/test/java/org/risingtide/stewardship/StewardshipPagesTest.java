package org.risingtide.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.ThisPlace;
import org.risingtide.accounts.ThisPlace.Joining;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnThePlace
class StewardshipPagesTest {
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired ThisPlace place;
    @Autowired MockMvcTester mvc;

    private UUID amir;
    private UUID rosa;

    @BeforeEach
    void amir_looks_after_the_site() {
        amir = people.joins("Amir Haddad");
        rosa = people.joins("Rosa " + UUID.randomUUID());
        accounts.keeps(amir, true);
    }

    @AfterEach
    void the_place_is_as_it_was() {
        place.say("Saltmarsh Bay", Joining.LINK, "");
    }

    @Test
    void for_everybody_else_these_pages_are_not_there() {
        for (var page :
                new String[] {
                    "/stewardship",
                    "/stewardship/mails",
                    "/stewardship/keepers",
                    "/stewardship/invitations"
                }) {
            assertThat(get(rosa, page)).hasStatus(404);
            assertThat(get(amir, page)).hasStatusOk();
        }
        assertThat(get(rosa, "/who-looked")).hasStatusOk();
    }

    @Test
    void a_slip_is_printed_once_its_owner_is_told_and_everybody_can_read_it() {
        var name = accounts.find(rosa).orElseThrow().name();
        var newcomer = "Theo " + UUID.randomUUID();
        var printed = post(amir, "/stewardship/slips", "people", name + "\n" + newcomer + "\n");
        assertThat(printed).hasStatusOk();
        var page = body(printed);
        assertThat(page).contains(name, newcomer, "<svg viewBox");
        assertThat(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}").matcher(page).results())
                .hasSize(2);
        assertThat(accounts.named(newcomer)).hasSize(1);

        var mail = Mailbox.next(accounts.find(rosa).orElseThrow().email());
        assertThat(Mailbox.text(mail)).contains("Amir Haddad printed a sign-in slip for you");
        assertThat(body(get(rosa, "/who-looked"))).contains("printed a sign-in slip for " + name);
    }

    @Test
    void the_place_gets_another_name_and_other_doors() {
        assertThat(
                        post(
                                amir,
                                "/stewardship/place",
                                "name",
                                "Inland",
                                "joining",
                                "DOMAINS",
                                "domains",
                                ""))
                .hasStatus(302);
        assertThat(place.name()).isEqualTo("Saltmarsh Bay");
        post(
                amir,
                "/stewardship/place",
                "name",
                "Inland",
                "joining",
                "DOMAINS",
                "domains",
                "inland.example.org");
        assertThat(place.name()).isEqualTo("Inland");
        assertThat(place.welcomes("a@inland.example.org")).isTrue();
    }

    @Test
    void keeping_is_passed_on_by_address() {
        post(amir, "/stewardship/keepers", "email", accounts.find(rosa).orElseThrow().email());
        assertThat(accounts.find(rosa).orElseThrow().steward()).isTrue();
        post(rosa, "/stewardship/keepers/end", "keeper", amir.toString());
        assertThat(accounts.find(amir).orElseThrow().steward()).isFalse();
    }

    @Test
    void a_pasted_list_says_what_became_of_it() {
        var here = accounts.find(rosa).orElseThrow().email();
        var fresh = "new-" + UUID.randomUUID() + "@example.org";
        var page =
                body(
                        post(
                                amir,
                                "/stewardship/invitations",
                                "addresses",
                                "New Person <" + fresh + ">; " + here + ", x@y"));
        assertThat(page).contains("One invitation goes out now.", "Here already: " + here, "x@y");
    }

    private MvcTestResult get(UUID who, String path) {
        var request = mvc.get().uri(path).with(people.signedIn(who));
        return people.as(people.viewer(who), request::exchange);
    }

    private MvcTestResult post(UUID who, String path, String... fields) {
        var request = mvc.post().uri(path).with(people.signedIn(who));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return people.as(people.viewer(who), request::exchange);
    }

    private static String body(MvcTestResult result) {
        return new String(
                result.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
