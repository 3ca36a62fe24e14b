package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

/// Nothing moves under the reading eye, and paper has nothing to press.
@OnThePlace
@TestInstance(Lifecycle.PER_CLASS)
class QuietPagesWalkTest {
    /// "Good" by the measure that browsers publish.
    private static final double MOST = 0.1;

    private static final String WATCH =
            """
            window.moved = 0;
            new PerformanceObserver((list) => {
              for (const each of list.getEntries()) if (!each.hadRecentInput) window.moved += each.value;
            }).observe({ type: 'layout-shift', buffered: true });\
            """;
    private static final String SETTLED =
            """
            async () => {
              await document.fonts.ready;
              await new Promise((painted) => setTimeout(painted, 400));
              return window.moved;
            }\
            """;
    private static final String PRESSABLE =
            """
            () => [...document.querySelectorAll(
                'nav, header.top, footer, form, button, .button, textarea, select, input:not([type=hidden])')]
              .filter((each) => each.getClientRects().length > 0)
              .map((each) => each.outerHTML.slice(0, 120))\
            """;

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
    void nothing_jumps_while_a_page_comes_over_a_slow_line() {
        try (var phone = screens.phone(corner.rosa())) {
            slow(phone.page());
            for (var path : List.of("/", "/company/people", "/collaboratives/" + corner.group())) {
                assertThat(moved(phone.open(path))).as(path).isLessThan(MOST);
            }
        }
    }

    @Test
    void nothing_jumps_on_the_review() {
        try (var phone = screens.phone(folk.coach("Amir Haddad"))) {
            phone.open("/matching/new").write("Paste the rows here", PastedList.of(8).rows());
            phone.press("Read the list").press("These are the people").press("Look for groups");
            phone.isAt("/review");
            slow(phone.page());
            assertThat(moved(phone.open(phone.page().url()))).isLessThan(MOST);
        }
    }

    @Test
    void a_printed_group_or_plan_has_its_words_and_nothing_to_press() {
        var group = "/collaboratives/" + corner.group();
        try (var phone = screens.phone(corner.rosa())) {
            assertThat(pressable(phone.open(group))).isEmpty();
            phone.reads("Mine hum. Facing the window.").reads("We ask before we advise.");
            assertThat(pressable(phone.open(group + "/plan"))).isEmpty();
            phone.reads("Three beginnings");
        }
    }

    @Test
    void printed_slips_are_slips_and_nothing_else() {
        try (var laptop = screens.laptop(keeper())) {
            laptop.open("/stewardship/invitations");
            laptop.page().locator("textarea[name=people]").fill("Noor Lind\nWes Moore");
            laptop.page().locator("form[action='/stewardship/slips'] button").click();
            laptop.isAt("/stewardship/slips");
            assertThat(pressable(laptop)).isEmpty();
            laptop.reads("Noor Lind").reads("Wes Moore");
            assertThat(laptop.page().locator(".accounts-slip").count()).isEqualTo(2);
        }
    }

    private UUID keeper() {
        var keeper = folk.teacher("Priya Nair", "technology", "");
        accounts.keeps(keeper, true);
        return keeper;
    }

    /// A phone at the edge of the net that has kept nothing from before: then letters and faces come late.
    private static void slow(Page page) {
        page.addInitScript(WATCH);
        var line = page.context().newCDPSession(page);
        var kept = new JsonObject();
        kept.addProperty("cacheDisabled", true);
        var speed = new JsonObject();
        speed.addProperty("offline", false);
        speed.addProperty("latency", 100);
        speed.addProperty("downloadThroughput", 200_000);
        speed.addProperty("uploadThroughput", 200_000);
        line.send("Network.enable");
        line.send("Network.setCacheDisabled", kept);
        line.send("Network.emulateNetworkConditions", speed);
    }

    private static double moved(Screen screen) {
        return ((Number) screen.page().evaluate(SETTLED)).doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static List<String> pressable(Screen screen) {
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return (List<String>) screen.page().evaluate(PRESSABLE);
    }
}
