package org.risingtide.walks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Pictures of every chief page of the demo world, in light and dark, on a phone, a Chromebook and an iPad.
///
/// `Shots http://localhost:8080 [name of a page …]`; the pictures come to `target/shots`. It also says which page
/// is wider than its screen.
public final class Shots {

    /// @param who the cast member who looks, or null before sign-in
    private record Stop(String name, String who, String path, String follow) {
        Stop(String name, String who, String path) {
            this(name, who, path, null);
        }
    }

    private static final String ROSA = "Rosa Delgado";
    private static final String AMIR = "Amir";

    /// `follow` is a selector of a link on the page; the picture is of where it leads.
    private static final List<Stop> STOPS =
            List.of(
                    new Stop("sign-in", null, "/accounts/sign-in"),
                    new Stop("first", ROSA, "/company"),
                    new Stop("missing", ROSA, "/nowhere"),
                    new Stop("today", ROSA, "/"),
                    new Stop("people", ROSA, "/company/people"),
                    new Stop("profile", ROSA, "/company/people?q=sing", "main a.person__name"),
                    new Stop("me", ROSA, "/people/me"),
                    new Stop("groups", ROSA, "/collaboratives"),
                    new Stop("group", ROSA, "/collaboratives", "main .rows a"),
                    new Stop("messages", ROSA, "/notices"),
                    new Stop("more", ROSA, "/home/more"),
                    new Stop("list", AMIR, "/matching/new"),
                    new Stop("lists", AMIR, "/matching"));

    private static final Map<String, int[]> SCREENS =
            Map.of(
                    "phone",
                    new int[] {360, 740},
                    "chromebook",
                    new int[] {1280, 800},
                    "ipad",
                    new int[] {820, 1180});

    private final String place;
    private final Path folder = Path.of("target/shots");

    private Shots(String place) {
        this.place = place;
    }

    public static void main(String[] args) throws Exception {
        var wanted = List.of(args).subList(1, args.length);
        var shots = new Shots(args[0]);
        Files.createDirectories(shots.folder);
        var options =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options);
                var browser = playwright.chromium().launch(chromium())) {
            for (var who : new String[] {null, ROSA, AMIR}) {
                shots.as(who, browser, wanted);
            }
        }
    }

    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(
                        List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"));
    }

    private void as(String who, Browser browser, List<String> wanted) {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            if (who != null) {
                signIn(page, who);
            }
            for (var stop : STOPS) {
                if (Objects.equals(stop.who, who)
                        && (wanted.isEmpty() || wanted.contains(stop.name))) {
                    pictures(context, page, stop);
                }
            }
        }
    }

    private void signIn(Page page, String who) {
        page.navigate(place + "/accounts/sign-in");
        page.locator("form", new Page.LocatorOptions().setHasText(who))
                .locator("button")
                .first()
                .click();
        page.waitForLoadState();
    }

    private void pictures(BrowserContext context, Page page, Stop stop) {
        var address = addressOf(page, stop);
        if (address.isEmpty()) {
            System.out.println(stop.name + ": not there");
            return;
        }
        for (var theme : List.of("light", "dark")) {
            context.addCookies(List.of(new Cookie("theme", theme).setUrl(place)));
            for (var screen : SCREENS.entrySet()) {
                page.setViewportSize(screen.getValue()[0], screen.getValue()[1]);
                page.navigate(address.get());
                page.waitForTimeout(250);
                var name = stop.name + "-" + screen.getKey() + "-" + theme;
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(folder.resolve(name + ".png"))
                                .setFullPage(true));
                complainOfWidth(page, name);
            }
        }
    }

    private Optional<String> addressOf(Page page, Stop stop) {
        page.navigate(place + stop.path);
        if (stop.follow == null) {
            return Optional.of(place + stop.path);
        }
        var links = new ArrayList<>(page.locator(stop.follow).all());
        if (links.isEmpty() || links.getFirst().getAttribute("href") == null) {
            return Optional.empty();
        }
        return Optional.of(place + links.getFirst().getAttribute("href"));
    }

    private static void complainOfWidth(Page page, String name) {
        var wider = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (((Number) wider).intValue() > 0) {
            System.out.println(name + ": wider than its screen by " + wider + " px");
        }
    }
}
