package org.risingtide.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Line icons, inlined into the page so that none arrives late. Which there are says
/// `src/main/assets/icons.txt`; the asset build fetches their shapes.
public final class Icon {

    private static final Map<String, String> SHAPES = read();

    private Icon() {}

    /// Decoration only: what an icon means always stands beside it in words.
    public static String svg(String name) {
        String shape = SHAPES.get(name);
        if (shape == null) {
            throw new IllegalArgumentException("icons.txt does not name \"" + name + "\"");
        }
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\""
                + " stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
                + " aria-hidden=\"true\" focusable=\"false\">"
                + shape
                + "</svg>";
    }

    private static Map<String, String> read() {
        try (InputStream found = Icon.class.getResourceAsStream("/assets/icons.txt")) {
            return found == null ? Map.of() : read(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(InputStream lines) {
        return new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))
                .lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
    }
}
