package org.risingtide.walks;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Keys;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Gives people a browser: a phone unless said otherwise.
@Component
class Screens {
    private final Environment environment;
    private final Keys keys;

    Screens(Environment environment, Keys keys) {
        this.environment = environment;
        this.keys = keys;
    }

    /// The same people's browsers at another server of the same place.
    Screens at(int otherPort) {
        return new Screens(environment, keys) {
            @Override
            String address() {
                return "http://localhost:" + otherPort;
            }
        };
    }

    Screen phone() {
        return open(device(360, 740));
    }

    Screen phone(UUID person) {
        return signedIn(open(device(360, 740)), person);
    }

    Screen laptop(UUID person) {
        return signedIn(open(device(1280, 800)), person);
    }

    Screen withoutScript(UUID person) {
        return signedIn(open(device(360, 740).setJavaScriptEnabled(false)), person);
    }

    Screen inSpanish() {
        return open(device(360, 740).setLocale("es-MX"));
    }

    private NewContextOptions device(int width, int height) {
        return new NewContextOptions()
                .setBaseURL(address())
                .setViewportSize(width, height)
                .setLocale("en-US")
                .setTimezoneId("America/Los_Angeles");
    }

    private Screen open(NewContextOptions device) {
        return new Screen(Chromium.browser().newContext(device), address());
    }

    private Screen signedIn(Screen screen, UUID person) {
        var cookie = new Cookie("signed_in", keys.of(person)).setUrl(address());
        screen.page().context().addCookies(List.of(cookie));
        return screen;
    }

    String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
