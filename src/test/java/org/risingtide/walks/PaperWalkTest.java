package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.people.Pages;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A group meets round a sheet of paper; afterwards somebody enters it, and what goes back on paper is one sheet again.
@OnThePlace
class PaperWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;
    @Autowired People people;
    @Autowired Gatherings gatherings;
    @Autowired MockMvcTester mvc;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    @Test
    void a_session_on_paper_is_entered_on_a_phone() {
        var rosa = folk.teacher("Rosa Delgado", "music", "");
        var plan = plan("success-analysis", rosa);
        try (var phone = screens.phone(rosa)) {
            phone.open(plan.path()).follow("On paper instead");
            phone.isAt("/outcome").reads("Who was there").inspect().tab();
            phone.press("Look it over").reads("Something is missing").inspect();
            phone.forgive();
            fills(phone, "Rosa Delgado", "Theo Brandt", "10");
            phone.page().getByText("What you wrote").click();
            phone.page().locator("#words-1").fill("They sang for the baby.\nNobody conducted.");
            phone.press("Look it over").reads("Is this right?").reads("Nobody conducted.");
            phone.inspect().tab().press("Change something").reads("Who was there");
            assertThat(phone.page().locator("#words-1").inputValue()).contains("\nNobody");
            phone.press("Look it over").press("Enter it").reads("It is entered").inspect().tab();
            phone.reads("They sang for the baby.").follow("Our sessions so far");
            phone.reads("From our sheet of paper").inspect().tab();
        }
    }

    @Test
    void the_same_in_spanish_and_without_a_mouse() {
        var ines = folk.teacher("Ines Calder", "band", "");
        var plan = plan("consultancy", ines);
        try (var laptop = spanish(ines)) {
            laptop.open(plan.path() + "/outcome").speaksSpanish().inspect();
            fills(laptop, "Ines Calder", "Theo Brandt", "4");
            laptop.press("Revisarlo").reads("¿Está bien así?").speaksSpanish().inspect();
            laptop.page().locator("button[value=enter]").press("Enter");
            laptop.reads("Quedó anotado").speaksSpanish();
            laptop.open("/sessions/groups/" + plan.group()).speaksSpanish().inspect();
            laptop.open("/protocols/consultancy?people=3&session=" + plan.id()).speaksSpanish();
            assertThat(Printed.sheets(laptop, "Letter")).isOne();
        }
    }

    /// Twelve names, the longest question, a bell: there is no longer record.
    @Test
    void a_record_is_one_sheet_also_for_twelve_who_are_all_named() {
        var twelve = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            twelve.add(folk.teacher("Maximiliana Featherstonehaugh-Delgado " + i, "music", ""));
        }
        var plan = gatherings.plans("sharing-long", Way.OWN_PHONES, twelve);
        system.sql("update sessions.session set focus = :focus where id = :id")
                .param("focus", "What did the quiet ones show you this week? ".repeat(6).strip())
                .param("id", plan.id())
                .update();
        enter(plan, twelve);
        twelve.forEach(person ->
                new Pages(mvc, people, person).post(plan.path() + "/record/name", "named", "true"));
        try (var laptop = screens.laptop(twelve.getFirst())) {
            laptop.open(plan.path() + "/record").reads("Featherstonehaugh-Delgado 11").inspect();
            assertOneSheet(laptop);
            laptop.open("/sessions/hours").reads("45");
            assertOneSheet(laptop);
        }
        try (var laptop = spanish(twelve.getLast())) {
            laptop.open(plan.path() + "/record").reads("Featherstonehaugh-Delgado 11");
            assertOneSheet(laptop.speaksSpanish());
        }
    }

    private static void assertOneSheet(Screen screen) {
        for (var paper : List.of("Letter", "A4")) {
            assertThat(Printed.sheets(screen, paper)).as(screen.page().url()).isOne();
        }
    }

    private static void fills(Screen screen, String here, String brings, String reached) {
        for (var name : List.of(here, brings)) {
            screen.page().locator(".sessions-paper__person").getByText(name).click();
        }
        var theo = screen.page().locator("#presenter option").getByText(brings);
        screen.page().selectOption("#presenter", theo.getAttribute("value"));
        screen.page().selectOption("#reached", reached);
        screen.page().locator("#minutes").fill("45");
    }

    private Screen spanish(UUID person) {
        var laptop = screens.laptop(person);
        return laptop.open("/home/more").press("Español").reads("Salir");
    }

    private Plan plan(String protocol, UUID first) {
        var theo = folk.teacher("Theo Brandt", "fifth grade", "");
        var lena = folk.teacher("Lena Okafor", "choir", "");
        return gatherings.plans(protocol, Way.OWN_PHONES, List.of(first, lena, theo));
    }

    private void enter(Plan plan, List<UUID> present) {
        var fields = new ArrayList<String>();
        fields.addAll(List.of("sheet_id", UUID.randomUUID().toString(), "then", "enter"));
        fields.addAll(List.of("reached", "4", "minutes", "45"));
        present.forEach(person -> fields.addAll(List.of("present", person.toString())));
        var entered =
                new Pages(mvc, people, present.getFirst())
                        .post(plan.path() + "/outcome", fields.toArray(String[]::new));
        assertThat(entered).hasStatus(302);
    }
}
