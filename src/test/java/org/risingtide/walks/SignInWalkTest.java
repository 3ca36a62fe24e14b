package org.risingtide.walks;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

@OnThePlace
class SignInWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;

    @Test
    void by_the_link_of_a_mail_to_the_page_that_was_wanted() {
        var address = Folk.mail(folk.teacher("Ines Calder", "band", ""));
        try (var laptop = screens.phone();
                var phone = screens.phone()) {
            laptop.open("/company/people").reads("No password.").inspect();
            laptop.write("Your mail address", address).press("Send me the mail");
            laptop.reads("Look in your mail").inspect();

            var link = Mailbox.link(Mailbox.next(address), "/accounts/sign-in/link/");
            phone.open(link).reads("Welcome, Ines Calder").inspect();
            phone.press("Sign in").isAt("/company/people$");
        }
    }

    @Test
    void by_six_figures_typed_where_it_began() {
        var address = Folk.mail(folk.teacher("Ines Calder", "band", ""));
        try (var screen = screens.phone()) {
            screen.open("/").write("Your mail address", address).press("Send me the mail");
            var text = Mailbox.text(Mailbox.next(address));
            var figures = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b").matcher(text);
            figures.find();
            screen.write("Six figures from the mail", figures.group(1) + figures.group(2))
                    .press("Sign in");
            screen.reads(", Ines");
        }
    }
}
