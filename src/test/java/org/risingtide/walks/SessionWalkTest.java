package org.risingtide.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Way;
import org.springframework.beans.factory.annotation.Autowired;

/// A whole session, on three phones and a laptop, and on one phone that lies on the table.
@OnThePlace
class SessionWalkTest {
    /// A second press within three seconds counts for nothing.
    private static final double BREATH = 3_100;

    @Autowired Screens screens;
    @Autowired Folk folk;
    @Autowired Gatherings gatherings;

    private UUID person(String name, String subject) {
        return folk.teacher(name, subject, "");
    }

    @Test
    void four_meet_one_writes_one_just_listens_and_one_comes_late() {
        var rosa = person("Rosa Delgado", "music");
        var lena = person("Lena Okafor", "choir");
        var theo = person("Theo Brandt", "fifth grade");
        var ines = person("Ines Calder", "band");
        var plan =
                gatherings.plans("sharing-short", Way.OWN_PHONES, List.of(rosa, lena, theo, ines));
        try (var laptop = screens.laptop(rosa);
                var lenas = screens.phone(lena);
                var theos = screens.phone(theo);
                var late = screens.phone(ines)) {
            theos.open("/home/more").press("Español").reads("Salir");
            arrive(plan, laptop, lenas, theos);
            laptop.press("Next step");
            lenas.reads("What happened");
            theos.press("Hoy solo escucho");
            assertThat(theos.page().locator("#listen")).hasAttribute("aria-pressed", "true");
            breath(laptop).press("Next step");
            lenaWrites(lenas);
            late.open(plan.path()).reads("You join where we are.").press("I’m here");
            lenas.page().reload();
            assertThat(lenas.page().locator("#words")).hasValue("Mine hum. I let them.");
            picture(lenas, "writes");
            picture(laptop, "leads");
            lenas.inspect();
            breath(laptop).press("Done");
            late.reads("You have the floor.");
            picture(late, "speaks");
            picture(theos, "listens");
            late.inspect();
            theos.inspect();
            theos.speaksSpanish();
            assertThat(laptop.page().locator("[data-told]")).hasText("Ines has the floor.");
            Assertions.assertThat(drained(breath(late))).isPositive();
            late.press("Done");
            laptop.reads("Mine hum. I let them.");
            picture(laptop, "open");
            toTheEnd(laptop, late);
            lenas.reads("We are closed.").follow("What we wrote");
            lenas.reads("Mine hum. I let them.").inspect();
            picture(lenas, "over");
            late.follow("What we wrote").isAt(plan.path());
            Assertions.assertThat(late.page().content()).contains("Begin softly.");
        }
    }

    private void arrive(Plan plan, Screen laptop, Screen lenas, Screen theos) {
        laptop.open(plan.path()).press("I’m here");
        lenas.open(plan.path()).press("I’m here");
        theos.open(plan.path()).press("Estoy aquí");
        assertThat(laptop.page().locator(".sessions-person--here")).hasCount(3);
        picture(laptop, "before");
        picture(lenas, "before-phone");
        lenas.inspect();
        laptop.inspect().press("Begin");
        lenas.reads("Arriving");
        picture(lenas, "arriving");
        breath(laptop);
    }

    /// A line that breaks while somebody writes loses nothing.
    private static void lenaWrites(Screen lenas) {
        lenas.press("I’ll write").write("What you would say", "Mine hum.").reads("Saved.");
        lenas.page().context().setOffline(true);
        var words = lenas.page().locator("#words");
        words.press("End");
        words.pressSequentially(" I let them.");
        lenas.reads("Kept on this device, not sent yet.");
        lenas.page().context().setOffline(false);
        lenas.reads("Saved.");
        lenas.forgive();
    }

    private static void toTheEnd(Screen laptop, Screen late) {
        breath(laptop).press("Next step");
        laptop.reads("Connections");
        breath(laptop).press("Next step");
        late.write("One line for me", "Begin softly.").press("Keep this line");
        picture(late, "quiet");
        breath(laptop).press("Next step");
        laptop.reads("One line each");
        breath(laptop).press("Done");
        breath(laptop).press("Ines is done");
        laptop.reads("Closing");
        breath(laptop).press("Close the session");
    }

    @Test
    void one_phone_lies_on_the_table_and_goes_by_keyboard() {
        var rosa = person("Rosa Delgado", "music");
        var lena = person("Lena Okafor", "choir");
        var theo = person("Theo Brandt", "fifth grade");
        var plan = gatherings.plans("sharing-short", Way.ON_THE_TABLE, List.of(rosa, lena, theo));
        try (var phone = screens.phone(rosa)) {
            phone.open(plan.path());
            key(phone, "#here");
            phone.reads("You lead today.");
            key(phone, "#comes-" + lena);
            key(phone, "#comes-" + theo);
            assertThat(phone.page().locator(".sessions-person--here")).hasCount(3);
            key(phone, "#begin");
            for (int step = 0; step < 2; step++) {
                breath(phone);
                key(phone, "#on");
            }
            phone.reads("Rosa is done").readsNot("Just listening today").inspect();
            picture(phone, "table");
            for (var name : List.of("Rosa", "Lena", "Theo")) {
                assertThat(phone.page().locator(".sessions-ring__name")).hasText(name);
                breath(phone);
                key(phone, "#done");
            }
            phone.reads("Open to all");
            phone.page().getByText("Who is here, and who leads").click();
            phone.press("Ring the bell").reads("Open to all");
            dialog(phone).getByText("Ring the bell").click();
            phone.reads("We are closed.").follow("What we wrote");
            phone.reads("Not reached").reads("The bell came before").inspect();
        }
    }

    /// Of 1000; the whole ring is empty when the minutes are over.
    private static double drained(Screen screen) {
        var left =
                "parseFloat(getComputedStyle(document.querySelector('.sessions-ring__left')).strokeDashoffset)";
        return ((Number) screen.page().evaluate(left)).doubleValue();
    }

    private static Locator dialog(Screen screen) {
        return screen.page().locator("dialog");
    }

    /// From the top of the page on: what is wanted may stand above what was pressed last.
    private static void key(Screen screen, String wanted) {
        screen.page().locator(".skip").focus();
        Tabs.to(screen.page(), wanted).keyboard().press("Enter");
    }

    private static Screen breath(Screen screen) {
        screen.page().waitForTimeout(BREATH);
        return screen;
    }

    private static void picture(Screen screen, String name) {
        var folder = System.getProperty("live.shots");
        if (folder != null) {
            screen.page()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(Path.of(folder, name + ".png"))
                                    .setFullPage(false));
        }
    }
}
