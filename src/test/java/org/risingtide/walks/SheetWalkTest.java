package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.protocols.Protocols;
import org.springframework.beans.factory.annotation.Autowired;

/// A way of talking goes on one sheet of paper, which is all that a table without a screen has.
@OnThePlace
class SheetWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;

    @Test
    void each_prints_on_one_sheet_for_three_to_six_people() {
        try (var laptop = screens.laptop(folk.teacher("Rosa Delgado", "music", ""))) {
            assertOneSheetEach(laptop);
        }
    }

    @Test
    void each_prints_on_one_sheet_in_spanish_too() {
        try (var laptop = screens.laptop(folk.teacher("Ines Calder", "band", ""))) {
            laptop.open("/home/more").press("Español").reads("Salir");
            assertOneSheetEach(laptop);
        }
    }

    @Test
    void the_sheet_has_lines_to_fill_in_and_large_words_to_read_aloud() {
        try (var laptop = screens.laptop(folk.teacher("Theo Brandt", "fifth grade", ""))) {
            laptop.open("/protocols/consultancy?people=5").reads("41 minutes");
            assertThat(laptop.page().locator(".protocols-blanks").isVisible()).isFalse();
            laptop.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            laptop.reads("Our question").reads("Presents").reads("to min 41");
            assertThat(laptop.page().getByText("Print it").isVisible()).isFalse();
            assertThat(points(laptop, ".protocols-step__aloud")).isGreaterThanOrEqualTo(10);
        }
    }

    /// Letter is the lower paper; on A4, the narrower one, the most people have the longest figures.
    private static void assertOneSheetEach(Screen screen) {
        for (var protocol : Protocols.shipped().all()) {
            for (int people = 3; people <= 6; people++) {
                var path = "/protocols/" + protocol.id() + "?people=" + people;
                screen.open(path);
                assertThat(Printed.sheets(screen, "Letter")).as("Letter, %s", path).isOne();
            }
            assertThat(Printed.sheets(screen, "A4")).as("A4, %s for six", protocol.id()).isOne();
        }
    }

    private static double points(Screen screen, String selector) {
        var size = "(each) => parseFloat(getComputedStyle(each).fontSize) * 0.75";
        return ((Number) screen.page().locator(selector).first().evaluate(size)).doubleValue();
    }
}
