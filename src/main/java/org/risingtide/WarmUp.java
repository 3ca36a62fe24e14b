package org.risingtide;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import org.risingtide.platform.PlaceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Walks through a throwaway place once, so that the JVM can learn what a start needs (its AOT cache).
@Command(name = "warm-up", hidden = true)
class WarmUp implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of("/", "/accounts/sign-in", "/company", "/none");

    @Mixin private PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var context = Launch.server(place.settings(0, true));
                var browser = HttpClient.newHttpClient()) {
            var port = context.getEnvironment().getRequiredProperty("local.server.port");
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page));
                browser.send(request.build(), BodyHandlers.discarding());
            }
        }
        return 0;
    }
}
