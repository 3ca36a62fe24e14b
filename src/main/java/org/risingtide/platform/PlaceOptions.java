package org.risingtide.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options every verb shares that works on a place: which one.
public final class PlaceOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "directory of everything kept (default var/, or RISINGTIDE_HOME)")
    private @Nullable Path home;

    public Settings settings(@Nullable Integer port, boolean demo) {
        return Settings.from(System.getenv(), home, port, demo);
    }
}
