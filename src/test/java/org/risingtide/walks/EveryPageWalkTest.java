package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/// Each page for whoever cannot see it well, has little room or reads Spanish; the coach's own pages are looked at on
/// the coach's walk.
@OnThePlace
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageWalkTest {
    @Autowired Screens screens;
    @Autowired Neighbourhood neighbourhood;
    @Autowired Accounts accounts;
    @Autowired Folk folk;

    private Neighbourhood.Corner corner;

    @BeforeAll
    void rosa_has_company() {
        corner = neighbourhood.settle();
    }

    @Test
    void nothing_shuts_anybody_out_of_a_page() {
        try (var phone = screens.phone(corner.rosa())) {
            rosasPages().forEach(page -> phone.open(page).inspect());
        }
        try (var phone = screens.phone()) {
            Itinerary.OPEN.forEach(page -> phone.open(page).inspect());
        }
    }

    @Test
    void what_somebody_wrote_can_be_changed_by_everybody() {
        try (var phone = screens.phone(corner.rosa())) {
            phone.open("/collaboratives/" + corner.group())
                    .follow("Edit")
                    .reads("Delete")
                    .inspect();
            phone.open("/people/me").follow("Change").reads("Who reads this?").inspect();
        }
    }

    @Test
    void what_has_an_address_of_its_own_making_shuts_nobody_out() {
        try (var phone = screens.phone(corner.rosa())) {
            phone.open("/company")
                    .write("In your own words", "My singers go silent.")
                    .press("See who has been there")
                    .isAt("/company/answers/");
            phone.page().getByText("Put this question on a poster").click();
            phone.press("Make the link").isAt("/company/q/").inspect();
        }
        try (var laptop = screens.laptop(folk.coach("Amir Haddad"))) {
            laptop.open("/matching/new");
            laptop.page().locator("#link-until").fill(LocalDate.now().plusDays(9).toString());
            laptop.page().locator("form[action='/matching/link'] button").click();
            laptop.isAt("/link$").inspect();
            var link = laptop.page().url().replaceFirst("/link$", "/people/new");
            var join = Pattern.compile("/matching/join/[\\w-]+").matcher(laptop.page().content());
            assertThat(join.find()).isTrue();
            laptop.open(join.group()).inspect().open(link).inspect();
        }
    }

    @Test
    void nothing_shuts_a_site_keeper_out() {
        try (var laptop = screens.laptop(keeper())) {
            Itinerary.KEEPERS.forEach(page -> laptop.open(page).inspect());
        }
    }

    @Test
    void an_address_without_a_page_says_so() {
        try (var phone = screens.phone(corner.rosa())) {
            phone.open("/no/such/page").reads("There is nothing here for you").inspect();
            phone.open("/people/" + UUID.randomUUID()).reads("There is nothing here for you");
            phone.forgive();
        }
    }

    @Test
    void in_spanish_every_page_is_in_spanish() {
        try (var phone = screens.inSpanish()) {
            Itinerary.OPEN.forEach(page -> phone.open(page).speaksSpanish());
        }
        try (var phone = screens.phone()) {
            assertThat(English.on(phone.open("/accounts/sign-in").page())).isNotEmpty();
        }
        try (var phone = screens.phone(corner.lena())) {
            phone.open("/home/more").press("Español").reads("Salir");
            lenasPages().forEach(page -> phone.open(page).speaksSpanish());
        }
        try (var laptop = screens.laptop(keeper())) {
            laptop.open("/home/more").press("Español").reads("Salir");
            Itinerary.KEEPERS.forEach(page -> laptop.open(page).speaksSpanish());
        }
    }

    private UUID keeper() {
        var keeper = folk.teacher("Priya Nair", "technology", "");
        accounts.keeps(keeper, true);
        return keeper;
    }

    private List<String> rosasPages() {
        return Itinerary.of(corner, corner.lena(), corner.waiting());
    }

    private List<String> lenasPages() {
        return Itinerary.of(corner, corner.rosa(), corner.answered());
    }
}
