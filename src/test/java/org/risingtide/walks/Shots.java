package org.risingtide.walks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Pictures of every chief page of the demo world, in light and dark, on a phone, a Chromebook and an iPad.
///
/// `Shots http://localhost:8080 [name of a page …]`; the pictures come to `target/shots`. It also says which page
/// is wider than its screen.
public final class Shots {
    private static final Map<String, int[]> SCREENS = new LinkedHashMap<>();

    static {
        SCREENS.put("phone", new int[] {360, 740});
        SCREENS.put("chromebook", new int[] {1280, 800});
        SCREENS.put("ipad", new int[] {820, 1180});
    }

    private final String place;
    private final Path folder = Path.of("target/shots");

    private Shots(String place) {
        this.place = place;
    }

    public static void main(String[] args) throws Exception {
        var wanted = List.of(args).subList(1, args.length);
        var shots = new Shots(args[0]);
        Files.createDirectories(shots.folder);
        try {
            for (var who : Sights.WHO) {
                shots.as(who, Chromium.browser(), wanted);
            }
        } finally {
            Chromium.end();
        }
    }

    private void as(String who, Browser browser, List<String> wanted) {
        var options = new Browser.NewContextOptions().setBaseURL(place).setLocale("en-US");
        try (var context = browser.newContext(options)) {
            var page = context.newPage();
            if (!who.isEmpty()) {
                signIn(page, who);
            }
            for (var sight : Sights.ALL) {
                if (Objects.equals(sight.who(), who)) {
                    sight.road().accept(page);
                    if (wanted.isEmpty() || wanted.contains(sight.name())) {
                        pictures(page, sight.name());
                    }
                }
            }
        }
    }

    private static void signIn(Page page, String who) {
        page.navigate("/accounts/sign-in");
        page.locator("form", new Page.LocatorOptions().setHasText(who))
                .locator("button")
                .first()
                .click();
        page.waitForURL("**/");
    }

    private void pictures(Page page, String name) {
        page.evaluate("document.fonts.ready");
        for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(theme)
                            .setReducedMotion(ReducedMotion.REDUCE));
            SCREENS.forEach((screen, size) -> {
                page.setViewportSize(size[0], size[1]);
                var picture = name + "-" + screen + "-" + theme.name().toLowerCase();
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(folder.resolve(picture + ".png"))
                                .setFullPage(true));
                complainOfWidth(page, picture);
            });
        }
    }

    private static void complainOfWidth(Page page, String name) {
        var wider = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (((Number) wider).intValue() > 0) {
            System.out.println(name + ": wider than its screen by " + wider + " px");
        }
    }
}
