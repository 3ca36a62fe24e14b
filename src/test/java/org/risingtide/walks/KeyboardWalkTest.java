package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

/// No mouse, no touch: Tab, Space, Enter. Whatever has the focus can be seen to have it.
@OnThePlace
class KeyboardWalkTest {
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

    @Autowired Screens screens;
    @Autowired Folk folk;

    @Test
    void sign_in_write_a_sentence_and_say_hello() {
        folk.teacher("Lena Okafor", "choir", "Getting ukulele players to tune by ear.");
        var address = Folk.mail(folk.teacher("Rosa Delgado", "music", ""));
        try (var screen = screens.phone()) {
            var page = screen.open("/company").page();
            go(page, "input[name=email]").keyboard().type(address);
            page.keyboard().press("Enter");
            page.waitForURL("**/code");
            var figures = Pattern.compile("\\b\\d{3} ?\\d{3}\\b");
            var text = figures.matcher(Mailbox.text(Mailbox.next(address)));
            text.find();
            go(page, "input[name=code]").keyboard().type(text.group());
            page.keyboard().press("Enter");

            page.waitForURL("**/company");
            go(page, "textarea[name=words]").keyboard().type("My ukulele players cannot tune.");
            go(page, ".company-ask__actions button").keyboard().press("Enter");
            page.waitForURL("**/company/answers/**");
            go(page, "form[action='/company/hellos/new'] button").keyboard().press("Enter");
            page.waitForURL("**/company/hellos/new?**");
            go(page, "form .actions .button").keyboard().press("Enter");
            screen.reads("has your question.");
        }
    }

    @Test
    void somebody_is_moved_from_one_group_to_another() {
        var amir = folk.coach("Amir Haddad");
        try (var screen = screens.laptop(amir)) {
            screen.open("/matching/new").write("Paste the rows here", PastedList.of(8).rows());
            screen.press("Read the list").press("These are the people").press("Look for groups");
            screen.isAt("/review");
            var page = screen.page();
            go(page, "[data-group] [data-person] a").keyboard().press("Enter");
            page.waitForURL("**/moves?**");
            go(page, "main .rows button").keyboard().press("Enter");
            page.waitForURL("**/review*");
            assertThat(page.locator("[data-effect]").textContent()).isNotBlank();
        }
    }

    /// Tab until what is wanted has the focus, and look at every stop on the way.
    private static Page go(Page page, String wanted) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate(RING)).isEmpty();
            if ((Boolean) page.evaluate("(it) => document.activeElement.matches(it)", wanted)) {
                return page;
            }
        }
        throw new AssertionError("Tab never came to " + wanted + " on " + page.url());
    }
}
