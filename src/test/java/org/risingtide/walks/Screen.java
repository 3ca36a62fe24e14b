package org.risingtide.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/// One person's browser, used by what stands on the page. At the end it must not have complained of anything: a script
/// that failed, something the page's policy forbids, a request to anybody else.
final class Screen implements AutoCloseable {
    private static final double PATIENCE = 20_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Screen(BrowserContext context, String address) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " on " + message.location());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add("asked " + request.url());
            }
        });
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    Screen open(String path) {
        page.navigate(path);
        return this;
    }

    Screen press(String button) {
        one(AriaRole.BUTTON, button).click();
        return this;
    }

    Screen follow(String link) {
        one(AriaRole.LINK, link).click();
        return this;
    }

    Screen write(String label, String words) {
        page.getByLabel(label).first().fill(words);
        return this;
    }

    Screen reads(String words) {
        assertThat(page.locator("main").getByText(words).first())
                .isVisible(
                        new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                                .setTimeout(PATIENCE));
        return this;
    }

    Screen readsNot(String words) {
        assertThat(page.locator("main").getByText(words)).hasCount(0);
        return this;
    }

    Screen isAt(String path) {
        page.waitForURL(Pattern.compile(path));
        return this;
    }

    /// Everything a reader would find on the page, for whoever cannot see it well or has little room.
    Screen inspect() {
        Assertions.assertThat(Inspection.of(page)).as("%s", page.url()).isEmpty();
        return this;
    }

    /// The same with the Tab key alone.
    Screen tab() {
        Tabs.all(page);
        return this;
    }

    Screen speaksSpanish() {
        Assertions.assertThat(English.on(page)).as("%s", page.url()).isEmpty();
        return this;
    }

    /// A page that is not there is an error to the browser, and was asked for here.
    void forgive() {
        complaints.clear();
    }

    private Locator one(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    @Override
    public void close() {
        context.close();
        Assertions.assertThat(complaints).isEmpty();
    }
}
