package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/// The Tab key, stop by stop: whatever has the focus can be seen to have it.
final class Tabs {
    private static final int MOST = 80;

    private static final String RING =
            """
            () => {
              const on = document.activeElement;
              const seen = (each) => {
                const style = getComputedStyle(each);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              };
              const box = on.getBoundingClientRect();
              if (box.bottom < 0 || box.top > innerHeight) return 'outside: ' + on.outerHTML;
              return seen(on) || (on.parentElement && seen(on.parentElement)) ? '' : on.outerHTML;
            }\
            """;

    /// Where the key stops a second time, it has been everywhere.
    private static final String FIRST_TIME =
            """
            () => {
              const on = document.activeElement;
              if (on === document.body || 'stopped' in on.dataset) return false;
              on.dataset.stopped = '';
              return true;
            }\
            """;

    /// A choice of one is one stop.
    private static final String LEFT_OUT =
            """
            () => [...document.querySelectorAll(
                'main :is(a[href], button, input:not([type=hidden], [type=radio]), select, textarea, summary)')]
              .filter((each) => each.checkVisibility() && !('stopped' in each.dataset))
              .map((each) => each.outerHTML.slice(0, 120))\
            """;

    /// A form with something wrong begins at its first wrong field; here everything is passed, from the top.
    private static final String FROM_THE_TOP =
            """
            () => {
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
            }\
            """;

    private Tabs() {}

    /// Tab until what is wanted has the focus, and look at every stop on the way.
    static Page to(Page page, String wanted) {
        for (int i = 0; i < MOST; i++) {
            next(page);
            if ((Boolean) page.evaluate("(it) => document.activeElement.matches(it)", wanted)) {
                return page;
            }
        }
        throw new AssertionError("Tab never came to " + wanted + " on " + page.url());
    }

    /// Nothing on the page that can be pressed or filled is out of reach.
    @SuppressWarnings("unchecked")
    static void all(Page page) {
        page.evaluate(FROM_THE_TOP);
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            if (!(Boolean) page.evaluate(FIRST_TIME)) {
                break;
            }
            assertThat((String) page.evaluate(RING)).as("%s", page.url()).isEmpty();
        }
        assertThat((List<String>) page.evaluate(LEFT_OUT)).as("%s", page.url()).isEmpty();
    }

    private static void next(Page page) {
        page.keyboard().press("Tab");
        assertThat((String) page.evaluate(RING)).isEmpty();
    }
}
