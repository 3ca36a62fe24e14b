package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

/// No mouse, no touch: Tab, Space, Enter. Whatever has the focus can be seen to have it.
@OnThePlace
class KeyboardWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;

    @Test
    void sign_in_write_a_sentence_and_say_hello() {
        folk.teacher("Lena Okafor", "choir", "Getting ukulele players to tune by ear.");
        var address = Folk.mail(folk.teacher("Rosa Delgado", "music", ""));
        try (var screen = screens.phone()) {
            var page = screen.open("/company").page();
            Tabs.to(page, "input[name=email]").keyboard().type(address);
            page.keyboard().press("Enter");
            page.waitForURL("**/code");
            var figures = Pattern.compile("\\b\\d{3} ?\\d{3}\\b");
            var text = figures.matcher(Mailbox.text(Mailbox.next(address)));
            text.find();
            Tabs.to(page, "input[name=code]").keyboard().type(text.group());
            page.keyboard().press("Enter");

            page.waitForURL("**/company");
            Tabs.to(page, "textarea[name=words]")
                    .keyboard()
                    .type("My ukulele players cannot tune.");
            Tabs.to(page, ".company-ask__actions button").keyboard().press("Enter");
            page.waitForURL("**/company/answers/**");
            Tabs.to(page, "form[action='/company/hellos/new'] button").keyboard().press("Enter");
            page.waitForURL("**/company/hellos/new?**");
            Tabs.to(page, "form .actions .button").keyboard().press("Enter");
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
            Tabs.to(page, "[data-group] [data-person] a").keyboard().press("Enter");
            page.waitForURL("**/moves?**");
            Tabs.to(page, "main .rows button").keyboard().press("Enter");
            page.waitForURL("**/review*");
            assertThat(page.locator("[data-moved] p").textContent()).contains("went from");
        }
    }
}
