package org.risingtide.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a letter says, written once and set twice: as text, and as HTML that looks like it.
///
/// @param code a code to type, or empty
/// @param action words on the one button, or empty; then `url` is where it leads
/// @param foot small print: why this was sent
/// @param footUrl where the small print leads, or null
public record LetterPage(
        Locale language,
        String title,
        List<String> paragraphs,
        String code,
        String action,
        String url,
        List<String> foot,
        @Nullable String footUrl) {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, LetterPage.class.getClassLoader(), "org.risingtide");

    public LetterPage(
            Locale language,
            String title,
            List<String> paragraphs,
            String action,
            String url,
            List<String> foot) {
        this(language, title, paragraphs, "", action, url, foot, null);
    }

    /// Addresses stand on lines of their own, so that every mail program makes links of them.
    public String text() {
        var parts = new ArrayList<String>();
        parts.add(title);
        parts.addAll(paragraphs);
        if (!code.isEmpty()) {
            parts.add(code);
        }
        if (!action.isEmpty()) {
            parts.add(action + ":\n" + url);
        }
        parts.add("-- \n" + String.join("\n", foot) + (footUrl == null ? "" : "\n" + footUrl));
        return String.join("\n\n", parts) + "\n";
    }

    public String html() {
        var page = new StringOutput();
        ENGINE.render("platform/letter.jte", Map.of("page", this), page);
        return page.toString();
    }
}
