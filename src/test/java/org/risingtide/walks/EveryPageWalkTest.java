package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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
            openPages().forEach(page -> phone.open(page).inspect());
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
    void nothing_shuts_a_site_keeper_out() {
        try (var laptop = screens.laptop(keeper())) {
            keepersPages().forEach(page -> laptop.open(page).inspect());
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
            openPages().forEach(page -> assertSpanish(phone.open(page)));
        }
        try (var phone = screens.phone()) {
            assertThat(English.on(phone.open("/accounts/sign-in").page())).isNotEmpty();
        }
        try (var phone = screens.phone(corner.lena())) {
            phone.open("/home/more").press("Español").reads("Salir");
            lenasPages().forEach(page -> assertSpanish(phone.open(page)));
        }
        try (var laptop = screens.laptop(keeper())) {
            laptop.open("/home/more").press("Español").reads("Salir");
            keepersPages().forEach(page -> assertSpanish(laptop.open(page)));
        }
    }

    private static void assertSpanish(Screen screen) {
        assertThat(English.on(screen.page())).as("%s", screen.page().url()).isEmpty();
    }

    private UUID keeper() {
        var keeper = folk.teacher("Priya Nair", "technology", "");
        accounts.keeps(keeper, true);
        return keeper;
    }

    private static List<String> openPages() {
        return List.of("/accounts/sign-in", "/accounts/sign-in/slip", "/accounts/join");
    }

    private static List<String> keepersPages() {
        return List.of(
                "/stewardship",
                "/stewardship/invitations",
                "/stewardship/mails",
                "/stewardship/keepers",
                "/stewardship/keeping",
                "/places/added",
                "/who-looked",
                "/matching",
                "/matching/new");
    }

    private List<String> rosasPages() {
        return pages(corner.lena(), corner.waiting());
    }

    private List<String> lenasPages() {
        return pages(corner.rosa(), corner.answered());
    }

    private List<String> pages(UUID other, UUID hello) {
        var group = "/collaboratives/" + corner.group();
        return List.of(
                "/",
                "/company",
                "/company?kind=offer",
                "/company/people",
                "/company/people?q=sing&subject=music&language=es",
                "/company/people?q=nobodyatall",
                "/people/" + other,
                "/company/hellos/new?to=" + other,
                "/company/hellos",
                "/company/hellos/" + hello,
                "/company/hellos/" + corner.answered(),
                "/company/notes/new?question=" + UUID.randomUUID(),
                "/people/me",
                "/people/me/edit",
                "/people/phrases/new",
                "/people/phrases/new?kind=offer",
                "/people/me/evaluators",
                "/places/new",
                "/collaboratives",
                "/collaboratives/new?q=e",
                group,
                group + "/norms",
                group + "/plan",
                group + "/plan/edit",
                group + "/members/new?q=e",
                group + "/meetings/new",
                group + "/meetings/" + corner.meeting(),
                "/notices",
                "/notices/settings",
                "/home/more",
                "/records",
                "/records/mine",
                "/records/mine/deletion",
                "/accounts/colleague",
                "/accounts/devices");
    }
}
