package org.risingtide.walks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks at an open page as axe does, in light and in dark, and at 320 pixels.
final class Inspection {
    private static final String AXE = axe();
    private static final String RULES =
            """
            async (only) => {
              const run = only ? { runOnly: only } : { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
              const found = await axe.run(document, { ...run, resultTypes: ['violations'] });
              return found.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html + ' ' + n.failureSummary));
            }\
            """;

    private Inspection() {}

    static List<String> of(Page page) {
        var found = new ArrayList<String>();
        var size = page.viewportSize();
        page.evaluate(AXE);
        theme(page, ColorScheme.LIGHT);
        found.addAll(broken(page, null));
        theme(page, ColorScheme.DARK);
        found.addAll(broken(page, List.of("color-contrast")));
        theme(page, ColorScheme.LIGHT);
        page.setViewportSize(320, 640);
        var wide =
                (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wide > 0) {
            found.add("wider than 320 pixels by " + wide);
        }
        page.setViewportSize(size.width, size.height);
        return found;
    }

    /// Without the fading from one colour to the other: what is half dark is nobody's choice.
    private static void theme(Page page, ColorScheme scheme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        page.evaluate("new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))");
    }

    @SuppressWarnings("unchecked")
    private static List<String> broken(Page page, List<String> only) {
        return (List<String>) page.evaluate(RULES, only);
    }

    private static String axe() {
        try {
            return Files.readString(Path.of("node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
