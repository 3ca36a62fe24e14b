package org.risingtide;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.PlaceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `risingtide serve`: the place itself, until it is stopped.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the place; this is what happens without a verb, too.")
class Serve implements Callable<Integer> {
    static final int KEEPS_RUNNING = -1;

    @Mixin private PlaceOptions place = new PlaceOptions();

    @Option(names = "--port", description = "HTTP port (default 8080)")
    private @Nullable Integer port;

    @Option(
            names = "--no-demo",
            description = "an empty place of your own instead of the demo world")
    private boolean noDemo;

    @Override
    public Integer call() {
        Launch.server(place.settings(port, !noDemo));
        return KEEPS_RUNNING;
    }
}
