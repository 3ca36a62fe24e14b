package org.risingtide.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnThePlace
class SchoolPagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired InventedPlaces invented;
    @Autowired Places places;
    @Autowired People people;

    private UUID harbor;
    private UUID rosa;

    @BeforeEach
    void rosa_has_joined() {
        harbor =
                invented.add(getClass().getResourceAsStream("/org/risingtide/home/demo/places.csv"))
                        .get("harbor-elementary");
        rosa = people.joins("Rosa Delgado");
    }

    @Test
    void the_list_below_the_field_is_open_to_whoever_is_just_joining() {
        assertThat(mvc.get().uri("/places/search?q=harb saltm"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "data-value=\"" + harbor + "\"",
                        "Harbor Street Elementary",
                        "Saltmarsh, WA");
    }

    @Test
    void a_school_has_a_page_in_both_languages() {
        assertThat(mvc.get().uri("/places/{id}", harbor).with(people.signedIn(rosa)))
                .hasStatusOk()
                .bodyText()
                .contains("Harbor Street Elementary", "PK–5", "Suburb", "about 412");
        assertThat(
                        mvc.get()
                                .uri("/places/{id}", harbor)
                                .cookie(new jakarta.servlet.http.Cookie("language", "es"))
                                .with(people.signedIn(rosa)))
                .bodyText()
                .contains("Zona residencial");
    }

    @Test
    void an_unknown_school_is_nothing_here() {
        assertThat(mvc.get().uri("/places/{id}", UUID.randomUUID()).with(people.signedIn(rosa)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/places/harbor").with(people.signedIn(rosa))).hasStatus(404);
    }

    @Test
    void a_like_name_is_shown_before_a_school_is_added_twice() {
        UUID request = UUID.randomUUID();

        MvcTestResult asked = post(request, "Harbor Street Elementary", "WA", "false");
        MvcTestResult sure = post(request, "Harbor Street Elementary", "WA", "true");
        MvcTestResult twice = post(request, "Harbor Street Elementary", "WA", "false");

        assertThat(asked).hasStatus(422).bodyText().contains("/places/" + harbor);
        assertThat(sure).hasRedirectedUrl("/places/" + request);
        assertThat(twice).hasRedirectedUrl("/places/" + request);
    }

    @Test
    void a_form_with_a_wrong_field_keeps_what_was_typed() {
        assertThat(post(UUID.randomUUID(), "Tern Cove School", "Washington", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("Tern Cove School", "two letters of the state");
        assertThat(post(UUID.randomUUID(), " ", "WA", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("give its name");
    }

    @Test
    void the_list_of_added_schools_is_the_keepers() {
        assertThat(mvc.get().uri("/places/added").with(people.signedIn(rosa))).hasStatus(403);
        assertThat(places.schools(List.of())).isEmpty();
    }

    private MvcTestResult post(UUID request, String name, String state, String sure) {
        return mvc.post()
                .uri("/places")
                .param("request_id", request.toString())
                .param("name", name)
                .param("city", "Saltmarsh")
                .param("state", state)
                .param("none_of_these", sure)
                .with(people.signedIn(rosa))
                .exchange();
    }
}
