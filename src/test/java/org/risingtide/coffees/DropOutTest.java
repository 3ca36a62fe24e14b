package org.risingtide.coffees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.SignInLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A date that somebody no longer comes to leaves their calendar.
@OnThePlace
class DropOutTest {
    private static final Pattern UID = Pattern.compile("UID:\\S+");

    @Autowired CoffeeHouse house;
    @Autowired MockMvcTester mvc;
    @Autowired SignInLinks links;

    @Test
    void whoever_drops_out_gets_the_date_out_of_their_calendar_and_nobody_else_does() {
        var coffee = house.next(house.club(house.folk(9), true));
        house.lay(coffee);
        var out = house.tables(coffee).values().iterator().next().getFirst();
        var invited = uid(Mailbox.next(address(out)));
        house.says(out, coffee, false);
        house.lay(coffee);
        var mail = await().until(() -> cancelled(out), mails -> !mails.isEmpty()).getFirst();
        assertThat(Mailbox.text(mail)).contains("you are no longer at the table");
        assertThat(Mailbox.calendar(mail)).contains("STATUS:CANCELLED");
        assertThat(uid(mail)).isEqualTo(invited);
        assertThat(Browser.text(Browser.of(mvc, links, out).get("/")))
                .as("Today of who is out")
                .doesNotContain("Next meeting");
        house.tables(coffee).values().stream()
                .flatMap(List::stream)
                .forEach(stays -> assertThat(cancelled(stays)).isEmpty());
    }

    @Test
    void whoever_leaves_the_whole_club_gets_the_date_out_of_their_calendar_and_no_name() {
        var club = house.club(house.folk(9), true);
        var coffee = house.next(club);
        house.lay(coffee);
        var out = house.tables(coffee).values().iterator().next().getFirst();
        var invited = uid(Mailbox.next(address(out)));
        var browser = Browser.of(mvc, links, out);
        assertThat(browser.post("/collaboratives/" + club + "/departure")).hasStatus(302);
        var mail = await().until(() -> cancelled(out), mails -> !mails.isEmpty()).getFirst();
        assertThat(uid(mail)).isEqualTo(invited);
        assertThat(Mailbox.calendar(mail)).doesNotContain("SUMMARY", club.toString());
        assertThat(Browser.text(browser.get("/notices")))
                .contains("No longer in your calendar")
                .doesNotContain(club.toString());
    }

    private static List<MimeMessage> cancelled(UUID person) {
        return Mailbox.now(address(person)).stream()
                .filter(mail -> Mailbox.calendar(mail).contains("METHOD:CANCEL"))
                .toList();
    }

    private static String uid(MimeMessage mail) {
        var found = UID.matcher(Mailbox.calendar(mail).replaceAll("\\R[ \\t]", ""));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String address(UUID person) {
        return "p" + person + "@example.org";
    }
}
