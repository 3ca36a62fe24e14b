package org.risingtide.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Verification;
import org.risingtide.sessions.Evenings;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Way;
import org.springframework.beans.factory.annotation.Autowired;

/// A session in writing, on two phones and a laptop, from the first day to the record.
@OnThePlace
class InWritingWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;
    @Autowired Gatherings gatherings;
    @Autowired Evenings evenings;

    @Test
    void three_write_to_each_other_over_three_days() {
        var rosa = folk.teacher("Rosa Delgado", "music", "");
        var lena = folk.teacher("Lena Okafor", "choir", "");
        var theo = folk.teacher("Theo Brandt", "fifth grade", "");
        var plan = gatherings.plans("sharing-short", Way.IN_WRITING, List.of(rosa, lena, theo));
        try (var lenas = screens.phone(lena);
                var theos = screens.phone(theo);
                var rosas = screens.laptop(rosa)) {
            lenas.open(plan.path()).reads("It begins on");
            picture(lenas, "before");
            lenas.inspect().press("I’m in");
            evenings.after(plan, -1);
            theos.open("/home/more").press("Español").reads("Salir");
            theos.open(plan.path()).press("Participo");
            rosas.open(plan.path()).press("I’m in");
            firstDay(plan, lenas, theos, rosas);
            evenings.after(plan, 0);
            secondDay(plan, lenas, theos);
            evenings.after(plan, 1);
            lenas.page().reload();
            lenas.write("One line for me", "Begin softly.").press("Keep this line");
            lenas.reads("Kept");
            picture(lenas, "third-day");
            lenas.inspect();
            evenings.after(plan, 2);
            lenas.page().reload();
            lenas.reads("Closed. We wrote from").reads("Mine hum. I let them.").inspect();
            picture(lenas, "over");
            holds(plan, lenas);
        }
    }

    private static void firstDay(Plan plan, Screen lenas, Screen theos, Screen rosas) {
        lenas.page().reload();
        lenas.reads("What is on your mind");
        var words = lenas.page().locator("#words-2");
        words.click();
        words.pressSequentially("Mine hum.");
        assertThat(lenas.page().locator("#state-2 [data-state=kept]"))
                .isVisible(new IsVisibleOptions().setTimeout(20_000));
        goesOnInAnotherTab(lenas, "Mine hum. I let them.");
        assertThat(words).hasValue("Mine hum. I let them.");
        lenas.page().reload();
        assertThat(words).hasValue("Mine hum. I let them.");
        assertThat(lenas.page().locator("#write")).hasAttribute("aria-pressed", "true");
        picture(lenas, "first-day");
        lenas.inspect().tab();
        theos.press("Hoy solo escucho").reads("Hoy solo escuchas.").readsNot("Mine hum");
        picture(theos, "listens");
        theos.inspect();
        theos.speaksSpanish();
        rosas.reads("End this part now").readsNot("Mine hum");
        picture(rosas, "leads");
        rosas.inspect();
    }

    private static void goesOnInAnotherTab(Screen lenas, String text) {
        try (var other = lenas.page().context().newPage()) {
            other.navigate(lenas.page().url());
            other.locator("#words-2").fill(text);
            assertThat(other.locator("#state-2 [data-state=kept]"))
                    .isVisible(new IsVisibleOptions().setTimeout(20_000));
        }
        lenas.page().evaluate("dispatchEvent(new Event('focus'))");
    }

    private static void secondDay(Plan plan, Screen lenas, Screen theos) {
        theos.open(plan.path()).reads("Mine hum. I let them.").reads("Lena Okafor");
        picture(theos, "second-day");
        theos.inspect();
        lenas.open("/").reads("Your group writes").inspect().follow("Open the session");
        lenas.isAt(plan.path());
        picture(lenas, "second-day-en");
    }

    private static void holds(Plan plan, Screen lenas) {
        var record = lenas.page().request().get(plan.path() + "/record.json").text();
        var found = Verification.of(MeetingRecord.read(record));
        Assertions.assertThat(found.holds()).isTrue();
        Assertions.assertThat(found.lines()).containsEntry("C2", "yes").containsEntry("C4", "yes");
        lenas.follow("Meeting record").reads("Check code").inspect();
    }

    private static void picture(Screen screen, String name) {
        var folder = System.getProperty("live.shots");
        if (folder == null) {
            return;
        }
        for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            screen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            screen.page()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(
                                            Path.of(
                                                    folder,
                                                    name
                                                            + "-"
                                                            + theme.name()
                                                                    .toLowerCase(
                                                                            java.util.Locale.ROOT)
                                                            + ".png"))
                                    .setFullPage(true));
        }
        screen.page()
                .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
