package org.risingtide.coffees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.platform.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// As many as a club may have.
@OnThePlace
class LargeClubTest {
    private static final int MOST = 200;

    @Autowired People people;
    @Autowired CoffeeHouse house;
    @Autowired Collaboratives groups;
    @Autowired MockMvcTester mvc;
    @Autowired SignInLinks links;

    @Test
    void two_hundred_sit_at_tables_and_their_pages_stay_small() {
        var folk = house.folk(MOST);
        var club = house.club(folk, true);
        var coffee = house.next(club);
        long begun = System.nanoTime();
        house.lay(coffee);
        System.out.printf("Tables for %d: %d ms%n", MOST, (System.nanoTime() - begun) / 1_000_000);
        assertThat(house.tables(coffee).values())
                .allMatch(table -> table.size() >= 3 && table.size() <= 5)
                .flatMap(table -> table)
                .hasSize(MOST);
        var host = Browser.of(mvc, links, folk.getFirst());
        for (var page : List.of("/collaboratives", "/collaboratives/" + club)) {
            assertThat(host.statements(page)).as(page).hasSizeLessThanOrEqualTo(6);
        }
        assertThat(host.get("/collaboratives/" + club))
                .bodyText()
                .contains("Everyone else", "and others");
        var viewer = people.viewer(folk.getFirst());
        var oneMore = people.joins("Lena Okafor");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> people.does(viewer, () -> groups.bringIn(viewer, club, oneMore)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("collaboratives.full.club");
    }
}
