package org.risingtide.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.risingtide.FormToken.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.ThisPlace.Joining;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnThePlace
class JoinPagesTest {
    @Autowired People people;
    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired Invitations invitations;
    @Autowired InvitationMails invitationMails;
    @Autowired ThisPlace place;

    private final String address = "theo-" + UUID.randomUUID() + "@example.org";

    @AfterEach
    void anyone_with_a_link_may_join() {
        place.say("Saltmarsh Bay", Joining.LINK, "");
    }

    @Test
    void with_a_link_a_name_is_enough() {
        var joined = join("/accounts/join", "Theo Brandt", "");
        assertThat(joined).hasStatus(303).hasHeader("Location", "/company/q/7");
        assertThat(mvc.get().uri("/").cookie(joined.getResponse().getCookie("signed_in")))
                .hasStatusOk();
    }

    @Test
    void an_address_signs_nobody_in_before_it_is_confirmed() {
        assertThat(join("/accounts/join", "Theo Brandt", address)).hasStatus(303);
        assertThat(accounts.find(address)).isEmpty();
        var confirm = Mailbox.link(Mailbox.next(address), "/accounts/sign-in/link/");
        assertThat(mvc.post().uri(confirm).with(csrf())).hasStatus(303);
        assertThat(accounts.find(address).orElseThrow().name()).isEqualTo("Theo Brandt");
    }

    @Test
    void whoever_typed_a_strangers_address_is_out_when_the_stranger_confirms_it() {
        var before = join("/accounts/join", "Theo Brandt", address);
        var confirm = Mailbox.link(Mailbox.next(address), "/accounts/sign-in/link/");
        var after = mvc.post().uri(confirm).with(csrf()).exchange();
        assertThat(mvc.get().uri("/").cookie(after.getResponse().getCookie("signed_in")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/").cookie(before.getResponse().getCookie("signed_in")))
                .hasStatus(302);
    }

    @Test
    void where_only_the_invited_may_join_nobody_learns_who_is_here() {
        place.say("Saltmarsh Bay", Joining.INVITED, "");
        var rosa = accounts.find(people.joins("Rosa Delgado")).orElseThrow().email();
        assertThat(join("/accounts/join", "Somebody Else", rosa)).hasStatus(403);
    }

    @Test
    void typing_an_address_that_somebody_here_has_lets_nobody_in() {
        var rosa = accounts.find(people.joins("Rosa Delgado")).orElseThrow().email();
        var joined = join("/accounts/join", "Somebody Else", rosa);
        assertThat(joined).hasStatusOk().bodyText().contains("You are here already");
        assertThat(joined.getResponse().getCookie("signed_in")).isNull();
    }

    @Test
    void a_wrong_field_is_marked_and_what_was_typed_stays() {
        assertThat(join("/accounts/join", "", "theo@"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "value=\"theo@\"",
                        "Please tell your name",
                        "does not look like a mail address");
    }

    @Test
    void a_mail_domain_is_proven_by_a_mail_before_an_account_opens() {
        place.say("Saltmarsh Bay", Joining.DOMAINS, "@saltmarsh.example.org");
        assertThat(join("/accounts/join", "Theo Brandt", address)).hasStatus(403);

        var atSchool = address.replace("@example.org", "@saltmarsh.example.org");
        assertThat(join("/accounts/join", "Theo Brandt", atSchool))
                .hasHeader("Location", "/accounts/join/sent");
        assertThat(accounts.find(atSchool)).isEmpty();
        var link = Mailbox.link(Mailbox.next(atSchool), "/accounts/join/");
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("Theo Brandt", atSchool);
        assertThat(join(link, "Theo Brandt", "")).hasStatus(303);
        assertThat(accounts.find(atSchool)).isPresent();
    }

    @Test
    void an_invitation_works_once_where_only_the_invited_may_join() {
        place.say("Saltmarsh Bay", Joining.INVITED, "");
        var rosa = people.viewer(people.joins("Rosa Delgado"));
        var link = invitations.oneColleague(rosa, "/company").replace("http://localhost", "");
        assertThat(mvc.get().uri("/accounts/join")).hasStatus(403);
        assertThat(mvc.get().uri(link)).hasStatusOk();
        assertThat(join(link, "Theo Brandt", "")).hasStatus(303).hasHeader("Location", "/company");
        assertThat(join(link, "Another", "")).hasStatus(403);
    }

    @Test
    void who_is_invited_by_mail_gets_one_mail_and_comes_in_with_that_address() {
        var rosa = people.viewer(people.joins("Rosa Delgado"));
        var here = accounts.find(rosa.id()).orElseThrow().email();
        var asked =
                invitationMails.invite(
                        rosa, List.of(address, address, here, "nobody"), Locale.ENGLISH);
        assertThat(asked).isEqualTo(new InvitationMails.Asked(1, List.of(here), List.of("nobody")));
        assertThat(invitationMails.invite(rosa, List.of(address), Locale.ENGLISH).asked()).isZero();
        invitationMails.round();
        var mail = Mailbox.next(address);
        assertThat(Mailbox.now(address)).hasSize(1);
        assertThat(join(Mailbox.link(mail, "/accounts/join/"), "Theo Brandt", "")).hasStatus(303);
        assertThat(accounts.find(address)).isPresent();
    }

    @Test
    void everybody_here_brings_a_colleague_by_a_link_that_works_once() {
        place.say("Saltmarsh Bay", Joining.INVITED, "");
        var rosa = people.joins("Rosa Delgado");
        assertThat(get(rosa, "/company/people")).bodyText().contains("/accounts/colleague");
        var page = text(post(rosa, "/accounts/colleague/link"));
        assertThat(page).contains("<svg viewBox", "within two weeks");
        var link =
                page.replaceFirst(
                        "(?s).*value=\"http://localhost(/accounts/join/[^\"]+)\".*", "$1");
        assertThat(join(link, "Theo Brandt", "")).hasStatus(303).hasHeader("Location", "/company");
        assertThat(join(link, "Another", "")).hasStatus(403);
    }

    @Test
    void a_colleague_is_mailed_once_and_whoever_is_here_is_not() {
        var rosa = people.joins("Rosa Delgado");
        var sent = post(rosa, "/accounts/colleague/mail", "email", address);
        assertThat(sent).hasStatus(302);
        invitationMails.round();
        assertThat(Mailbox.text(Mailbox.next(address))).contains("Rosa Delgado invites you");
        var here = accounts.find(people.joins("Lena Okafor")).orElseThrow().email();
        assertThat(post(rosa, "/accounts/colleague/mail", "email", here))
                .hasStatus(422)
                .bodyText()
                .contains("has this address already");
        assertThat(post(rosa, "/accounts/colleague/mail", "email", "theo@"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"theo@\"");
    }

    @Test
    void nobody_sends_a_mailing_and_a_link_goes_round_no_mail_domain() {
        var rosa = people.joins("Rosa Delgado");
        for (int link = 0; link < 20; link++) {
            assertThat(post(rosa, "/accounts/colleague/link")).hasStatusOk();
        }
        assertThat(post(rosa, "/accounts/colleague/link"))
                .hasStatus(403)
                .bodyText()
                .contains("still wait");
        place.say("Saltmarsh Bay", Joining.DOMAINS, "@saltmarsh.example.org");
        var lena = people.joins("Lena Okafor");
        assertThat(post(lena, "/accounts/colleague/link")).hasStatus(403);
        assertThat(post(lena, "/accounts/colleague/mail", "email", address))
                .hasStatus(422)
                .bodyText()
                .contains("saltmarsh.example.org");
    }

    @Test
    void an_invitation_that_let_nobody_in_is_still_good() {
        var rosa = people.viewer(people.joins("Rosa Delgado"));
        var here = accounts.find(rosa.id()).orElseThrow().email();
        var link = invitations.oneColleague(rosa, "/company").replace("http://localhost", "");
        assertThat(join(link, "Theo Brandt", here)).hasStatusOk();
        assertThat(join(link, "Theo Brandt", "")).hasStatus(303);
    }

    private MvcTestResult get(UUID who, String path) {
        var request = mvc.get().uri(path).with(people.signedIn(who));
        return people.as(people.viewer(who), request::exchange);
    }

    private MvcTestResult post(UUID who, String path, String... field) {
        var request = mvc.post().uri(path).with(people.signedIn(who));
        if (field.length > 0) {
            request.param(field[0], field[1]);
        }
        return people.as(people.viewer(who), request::exchange);
    }

    private static String text(MvcTestResult result) {
        return new String(
                result.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult join(String path, String name, String email) {
        return mvc.post()
                .uri(path)
                .param("name", name)
                .param("email", email)
                .param("zone", "America/New_York")
                .param("next", "/company/q/7")
                .with(csrf())
                .exchange();
    }
}
