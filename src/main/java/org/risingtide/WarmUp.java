package org.risingtide;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.risingtide.platform.PlaceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Walks through a throwaway place as one of its cast, so that the JVM can learn what a start and the first pages need (its
/// AOT cache).
@Command(name = "warm-up", hidden = true)
class WarmUp implements Callable<Integer> {
    private static final String SIGN_IN = "/accounts/sign-in";
    private static final List<String> PAGES =
            List.of("/", "/company/people", "/collaboratives", "/people/me", "/none");

    /// Enough for the JVM to see which branches are taken.
    private static final int ROUNDS = 40;

    @Mixin private PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var context = Launch.server(place.settings(0, true));
                var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var port = context.getEnvironment().getRequiredProperty("local.server.port");
            var site = URI.create("http://localhost:" + port);
            var page = read(browser, HttpRequest.newBuilder(site.resolve(SIGN_IN)));
            var entering =
                    "_csrf=%s&account=%s".formatted(field(page, "_csrf"), field(page, "account"));
            read(
                    browser,
                    HttpRequest.newBuilder(site.resolve(SIGN_IN + "/cast"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(entering)));
            for (int round = 0; round < ROUNDS; round++) {
                for (var each : PAGES) {
                    read(browser, HttpRequest.newBuilder(site.resolve(each)));
                }
            }
        }
        return 0;
    }

    private static String read(HttpClient browser, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString()).body();
    }

    /// What the first form of the page sends under this name.
    private static String field(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return found.find() ? URLEncoder.encode(found.group(1), StandardCharsets.UTF_8) : "";
    }
}
