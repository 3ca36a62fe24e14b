package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Words must be readable and controls must be found, in the light and in the dark (WCAG 2.2, 1.4.3 and 1.4.11).
class ColoursTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    /// What stands on what.
    private static final List<String> WORDS =
            List.of(
                    "ink paper",
                    "ink raised",
                    "ink sand",
                    "ink tide-wash",
                    "ink leaf-wash",
                    "muted paper",
                    "muted raised",
                    "muted sand",
                    "muted tide-wash",
                    "tide paper",
                    "tide raised",
                    "tide-pressed paper",
                    "tide-pressed tide-wash",
                    "tide-pressed raised",
                    "on-tide tide",
                    "on-tide tide-pressed",
                    "coral-ink paper",
                    "coral-ink raised",
                    "coral-ink coral-wash",
                    "sun-ink sun-wash",
                    "leaf leaf-wash",
                    "ink tide-edge");

    private static final List<String> CONTROLS =
            List.of("edge paper", "edge raised", "tide paper", "leaf leaf-wash");

    @Test
    void words_are_readable_in_the_light() throws IOException {
        readable(light());
    }

    @Test
    void words_are_readable_in_the_dark() throws IOException {
        readable(dark());
    }

    @Test
    void the_dark_of_the_device_and_the_chosen_dark_are_the_same() throws IOException {
        var css = css();
        var device =
                css.substring(
                        css.indexOf("@media (prefers-color-scheme: dark)"),
                        css.indexOf(":root[data-theme=\"light\"]"));

        assertThat(tokens(device)).isEqualTo(chosenDark(css));
    }

    private static void readable(Map<String, String> colours) {
        for (var pair : WORDS) {
            assertThat(contrast(colours, pair)).as(pair).isGreaterThanOrEqualTo(4.5);
        }
        for (var pair : CONTROLS) {
            assertThat(contrast(colours, pair)).as(pair).isGreaterThanOrEqualTo(3);
        }
    }

    private static double contrast(Map<String, String> colours, String pair) {
        var names = pair.split(" ");
        var one = luminance(colours.get(names[0]));
        var other = luminance(colours.get(names[1]));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> light() throws IOException {
        var css = css();
        return tokens(css.substring(0, css.indexOf("@media")));
    }

    private static Map<String, String> dark() throws IOException {
        var colours = new HashMap<>(light());
        colours.putAll(chosenDark(css()));
        return colours;
    }

    private static Map<String, String> chosenDark(String css) {
        return tokens(
                css.substring(
                        css.indexOf(":root[data-theme=\"dark\"]"), css.indexOf("@media print")));
    }

    private static Map<String, String> tokens(String css) {
        var colours = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(token -> colours.put(token.group(1), token.group(2)));
        return colours;
    }

    private static String css() throws IOException {
        var text = Files.readString(Path.of("src/main/java/org/risingtide/platform/tokens.css"));
        return text.substring(text.indexOf("*/"));
    }
}
