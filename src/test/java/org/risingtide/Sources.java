package org.risingtide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The project's own source files, for tests of the house rules.
final class Sources {
    static final Path MAIN = Path.of("src/main/java/org/risingtide");

    private Sources() {}

    static List<Path> under(Path root, String... endings) {
        try (var paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> List.of(endings).stream().anyMatch(path.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(Path file) {
        return text(file).lines().count();
    }

    static String module(Path file) {
        var below = MAIN.relativize(file);
        return below.getNameCount() < 2 ? "" : below.getName(0).toString();
    }
}
