package org.risingtide.walks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/// What there is to see in the demo world, and how somebody gets there, one after the other.
///
/// @param who the cast member who looks, or empty before sign-in
record Sights(String name, String who, Consumer<Page> road) {
    private static final String NOBODY = "";
    private static final String ROSA = "Rosa Delgado";
    private static final String INES = "Ines Calder";
    private static final String AMIR = "Amir";
    private static final String PRIYA = "Priya Nair";

    /// To a plan, and not to planning another one.
    private static final String PLANNED = "a[href^='/planning/']:not([href*='?'])";

    static final List<String> WHO = List.of(NOBODY, ROSA, INES, AMIR, PRIYA);

    static final List<Sights> ALL =
            List.of(
                    new Sights("sign-in", NOBODY, at("/accounts/sign-in")),
                    new Sights("slip", NOBODY, at("/accounts/sign-in/slip")),
                    new Sights("join", NOBODY, at("/accounts/join?next=/company")),
                    new Sights("mails", NOBODY, at("/accounts/mails")),
                    new Sights("today", ROSA, at("/")),
                    new Sights("first", ROSA, at("/company")),
                    new Sights("answers", ROSA, Sights::answers),
                    new Sights("people", ROSA, at("/company/people")),
                    new Sights("found", ROSA, at("/company/people?q=sing")),
                    new Sights("profile", ROSA, link("/company/people?q=sing", "a.person__name")),
                    new Sights("hello-new", ROSA, Sights::helloNew),
                    new Sights("hellos", ROSA, at("/company/hellos")),
                    new Sights("hello", ROSA, link("/company/hellos", ".rows a")),
                    new Sights("me", ROSA, at("/people/me")),
                    new Sights("me-edit", ROSA, at("/people/me/edit")),
                    new Sights("phrase", ROSA, at("/people/phrases/new")),
                    new Sights("evaluators", ROSA, at("/people/me/evaluators")),
                    new Sights("groups", ROSA, at("/collaboratives")),
                    new Sights("group", ROSA, link("/collaboratives", ".rows a")),
                    new Sights("session-plan", ROSA, ahead(PLANNED)),
                    new Sights("session-off", ROSA, ahead("a[href$='/cancellation']")),
                    new Sights("series", ROSA, Sights::series),
                    new Sights("paper", ROSA, Sights::paper),
                    new Sights("session-new", ROSA, Sights::sessionNew),
                    new Sights(
                            "session-new-writing",
                            ROSA,
                            page -> page.locator("input[value=in_writing]").check()),
                    new Sights("so-far", ROSA, Sights::soFar),
                    new Sights("session-over", ROSA, ahead(".sessions-story h3 a")),
                    new Sights("record", ROSA, ahead("a[href$='/record']")),
                    new Sights("hours", ROSA, at("/sessions/hours")),
                    new Sights(
                            "plan",
                            ROSA,
                            link("/collaboratives", ".rows a")
                                    .andThen(ahead("a[href^='/collaboratives/'][href$='/plan']"))),
                    new Sights("plan-edit", ROSA, ahead("a[href$='/plan/edit']")),
                    new Sights("meeting", ROSA, Sights::meeting),
                    new Sights("norms", ROSA, Sights::norms),
                    new Sights("group-new", ROSA, at("/collaboratives/new?q=e")),
                    new Sights("club", ROSA, link("/collaboratives", ".rows li:last-child a")),
                    new Sights("coffee-table", ROSA, ahead(".coffees-date a.button")),
                    new Sights("coffees-past", ROSA, Sights::coffees),
                    new Sights("coffee-over", ROSA, ahead(".rows a")),
                    new Sights("club-new", ROSA, at("/coffees/new")),
                    new Sights("messages", ROSA, at("/notices")),
                    new Sights("settings", ROSA, at("/notices/settings")),
                    new Sights("more", ROSA, at("/home/more")),
                    new Sights("protocols", ROSA, at("/protocols")),
                    new Sights("protocols-eight", ROSA, at("/protocols?people=8&minutes=30")),
                    new Sights("protocol", ROSA, at("/protocols/sharing-short")),
                    new Sights("devices", ROSA, at("/accounts/devices")),
                    new Sights("colleague", ROSA, at("/accounts/colleague")),
                    new Sights("records", ROSA, at("/records")),
                    new Sights("mine", ROSA, at("/records/mine")),
                    new Sights("missing", ROSA, at("/nowhere")),
                    new Sights("today-writing", INES, at("/")),
                    new Sights("group-writing", INES, link("/collaboratives", ".rows a")),
                    new Sights("session-writing", INES, link("/", "a.button")),
                    new Sights("club-host", AMIR, link("/collaboratives", ".rows li:last-child a")),
                    new Sights("club-link", AMIR, ahead("a[href$='/link']")),
                    new Sights("lists", AMIR, at("/matching")),
                    new Sights("list", AMIR, at("/matching/new")),
                    new Sights("columns", AMIR, Sights::columns),
                    new Sights("rules", AMIR, Sights::rules),
                    new Sights("asking", AMIR, ahead("a[href$='/asking']")),
                    new Sights("review", AMIR, Sights::review),
                    new Sights("moves", AMIR, ahead("[data-group] a[href*='/moves']")),
                    new Sights("preview", AMIR, Sights::preview),
                    new Sights("keeper", PRIYA, at("/stewardship")),
                    new Sights("invite", PRIYA, at("/stewardship/invitations")),
                    new Sights("who-looked", PRIYA, at("/who-looked")));

    private static Consumer<Page> at(String path) {
        return page -> page.navigate(path);
    }

    private static Consumer<Page> link(String path, String link) {
        return at(path).andThen(ahead(link));
    }

    /// From where the road before ended.
    private static Consumer<Page> ahead(String link) {
        return page -> follow(page, page.locator("main").locator(link).first());
    }

    private static void follow(Page page, Locator link) {
        page.navigate(link.getAttribute("href"));
    }

    private static void answers(Page page) {
        page.navigate("/company");
        page.locator("textarea[name=words]")
                .fill(
                        "My fifth graders sing, but so quietly that I can't hear who could use a hand.");
        page.locator("form .button").first().click();
        page.waitForURL("**/company/answers/**");
    }

    private static void helloNew(Page page) {
        answers(page);
        page.locator("form[action='/company/hellos/new'] button").first().click();
        page.waitForURL("**/company/hellos/new?**");
    }

    private static void coffees(Page page) {
        link("/collaboratives", ".rows li:last-child a").accept(page);
        ahead("a[href$='/past']").accept(page);
    }

    private static void meeting(Page page) {
        link("/collaboratives", ".rows a").accept(page);
        ahead("a[href*='/meetings/']:not([href$='.ics'])").accept(page);
    }

    private static void series(Page page) {
        page.navigate(page.url().replaceFirst("/cancellation$", ""));
        ahead("a[href^='/planning/series/']").accept(page);
    }

    private static void sessionNew(Page page) {
        link("/collaboratives", ".rows a").accept(page);
        var group = page.url().replaceFirst(".*/", "");
        page.navigate("/planning/new?group=" + group);
    }

    private static void paper(Page page) {
        ahead(PLANNED).accept(page);
        page.navigate(page.url().replaceFirst("/planning/(.*)$", "/sessions/$1/outcome"));
    }

    private static void soFar(Page page) {
        link("/collaboratives", ".rows a").accept(page);
        ahead("a[href^='/sessions/groups/']").accept(page);
    }

    private static void norms(Page page) {
        link("/collaboratives", ".rows a").accept(page);
        ahead("a[href$='/norms']").accept(page);
    }

    private static void columns(Page page) {
        page.navigate("/matching/new");
        page.locator("textarea[name=rows]").fill(PastedList.of(12).rows());
        page.locator("main form .button >> nth=0").click();
        page.waitForURL("**/columns");
    }

    /// Somebody may have been here before and gone further.
    private static void rules(Page page) {
        page.navigate("/matching");
        follow(page, page.locator(".rows a", withWords("Winter groups")).first());
        page.navigate(page.url().replaceFirst("/[a-z]+$", "/rules"));
    }

    private static Page.LocatorOptions withWords(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static void review(Page page) {
        page.navigate(page.url().replaceFirst("/asking$", "/rules"));
        page.locator("form[action$='/rules'] .button").click();
        page.waitForURL("**/review", new Page.WaitForURLOptions().setTimeout(90_000));
    }

    private static void preview(Page page) {
        page.navigate(page.url().replaceFirst("/moves.*$", "/preview"));
    }
}
