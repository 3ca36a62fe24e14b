package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/// Amir, an instructional coach, has a spreadsheet and one evening.
@OnThePlace
class CoachWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;
    @Autowired Accounts accounts;

    private UUID amir;
    private PastedList list;

    @BeforeEach
    void amir_has_a_list() {
        amir = folk.coach("Amir Haddad");
        list = PastedList.of(58);
    }

    @Test
    void from_fifty_eight_rows_to_groups_that_have_a_date_an_opener_and_a_why() {
        try (var laptop = screens.laptop(amir)) {
            laptop.open("/collaboratives").follow("Make groups").follow("Begin with a list");
            paste(laptop);
            laptop.press("These are the people");
            ask(laptop);
            search(laptop);
            review(laptop);
            send(laptop);
        }
        try (var phone = screens.phone(member())) {
            meet(phone);
        }
    }

    private void paste(Screen laptop) {
        laptop.inspect().write("What do you call it?", "Winter groups");
        laptop.write("Paste the rows here", list.rows()).press("Read the list");
        laptop.reads("58 people were found.").inspect();
    }

    private void ask(Screen laptop) {
        laptop.reads("58 people").inspect().follow("Ask them three questions");
        laptop.inspect().press("Ask them");
        laptop.reads("The questions are on their way.");
        try (var asked = screens.phone()) {
            asked.open(Mailbox.link(Mailbox.next(list.address(0)), "/matching/answers/"));
            asked.inspect().write("What’s on your mind", "My recorder players drown each other.");
            asked.page().getByText("Thursday").last().check();
            asked.press("That’s me").reads("Thank you").inspect();
        }
    }

    private void search(Screen laptop) {
        laptop.page().getByText("keep together").check();
        laptop.press("Look for groups").reads("Looking for groups");
        laptop.isAt("/review").reads("58 people, ").inspect();
    }

    /// A person goes from one group into another, without a mouse; what is good stays, the rest is tried again.
    private void review(Screen laptop) {
        var board = laptop.page();
        var first = board.locator("[data-group]").first();
        var name = first.locator("[data-person] .person__name").first().textContent();
        first.locator("[data-person] a").first().press("Enter");
        laptop.reads("Where should " + name + " go?").inspect();
        var choice = board.locator("main .rows li").first();
        var target = choice.locator("strong").textContent();
        choice.locator("button").press("Enter");
        laptop.isAt("/review");
        var moved = board.locator("[data-group]", having(target));
        assertThat(moved.first().textContent()).contains(name);
        laptop.press("Keep “" + target + "” as it is").press("Try the others again");
        laptop.isAt("/review").reads(name);
        assertThat(board.locator("[data-kept]", new Page.LocatorOptions().setHasText(name)).count())
                .isEqualTo(1);
    }

    private static Page.LocatorOptions having(String heading) {
        return new Page.LocatorOptions().setHasText(heading);
    }

    private void send(Screen laptop) {
        laptop.follow("Send the groups").reads("This is what a member reads.").inspect();
        laptop.press("Send the groups").isAt("/afterwards");
        laptop.reads("The groups are on their way.").inspect();
    }

    private UUID member() {
        return accounts.find(list.address(7)).orElseThrow().id();
    }

    private static void meet(Screen phone) {
        phone.open("/collaboratives").page().locator(".rows h2 a").first().click();
        phone.reads("Next meeting").reads("Why us").inspect().follow("Move it");
        phone.inspect();
        Locator times = phone.page().locator(".collaboratives-times button");
        times.last().click();
        phone.reads("Next meeting").write("Say something to your group", "I bring the *cake*.");
        phone.press("Send").reads("I bring the");
        assertThat(phone.page().locator(".message em").textContent()).isEqualTo("cake");
    }
}
