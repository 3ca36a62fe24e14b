package org.risingtide.walks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.coffees.CoffeeHouse;
import org.springframework.beans.factory.annotation.Autowired;

/// From a link in a message to a table with a plan, on Rosa's phone.
@OnThePlace
class CoffeeWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;
    @Autowired CoffeeHouse house;

    private UUID rosa;
    private UUID amir;
    private UUID club;

    @BeforeEach
    void amir_has_a_club() {
        rosa = folk.teacher("Rosa Delgado", "music", "");
        amir = folk.coach("Amir Haddad");
        var others =
                List.of(
                        amir,
                        folk.teacher("Lena Okafor", "music", ""),
                        folk.teacher("Theo Brandt", "fifth grade", ""),
                        folk.teacher("Ines Calder", "band", ""),
                        folk.teacher("Maya Lind", "science", ""),
                        folk.teacher("Ravi Menon", "mathematics", ""));
        club = house.club(others, true);
    }

    @Test
    void rosa_joins_taps_in_and_has_a_table_with_a_plan() {
        try (var laptop = screens.laptop(amir);
                var phone = screens.phone(rosa)) {
            laptop.open("/coffees/" + club + "/edit").reads("How this club meets").inspect();
            laptop.open("/coffees/" + club + "/link").inspect();
            phone.open(link(laptop.page())).reads("Coffee across the river").inspect();
            phone.page().getByText("Only when I say so").click();
            phone.press("Join the club").reads("Would you like to come?").inspect();
            tap(phone, "In");
            phone.reads("You are in.").inspect();
            phone.write("I’d like to talk about…", "The first five minutes after lunch.")
                    .press("Propose it")
                    .reads("The first five minutes after lunch.");
            laptop.open("/collaboratives/" + club).inspect().press("Make the tables now");
            laptop.reads("Everybody who was in has a place").inspect();
            phone.open("/collaboratives/" + club).reads("You meet").inspect();
            phone.follow("To your table").reads("Why this table").inspect();
            phone.follow("See the plan").isAt("/planning/.*").inspect();
            Assertions.assertThat(phone.page().locator("#focus").inputValue())
                    .isEqualTo("The first five minutes after lunch.");
            phone.open("/").reads("Coffee across the river").inspect();
        }
    }

    @Test
    void whoever_cannot_make_it_says_so_without_script() {
        house.lay(house.next(club));
        try (var phone = screens.withoutScript(amir)) {
            phone.open("/collaboratives/" + club).follow("To your table");
            phone.press("I can’t make it").reads("You said: not this time.");
            tap(phone, "In");
            phone.reads("You meet");
        }
    }

    private static void tap(Screen phone, String exactly) {
        phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(exactly).setExact(true))
                .first()
                .click();
    }

    private static String link(Page page) {
        var link = Pattern.compile("/coffees/join/[\\w-]+").matcher(page.content());
        Assertions.assertThat(link.find()).isTrue();
        return link.group();
    }
}
