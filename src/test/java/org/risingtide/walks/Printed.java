package org.risingtide.walks;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A page as it comes out of a printer.
final class Printed {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private Printed() {}

    /// @param paper such as "Letter" or "A4"
    static long sheets(Screen screen, String paper) {
        screen.page().evaluate("document.fonts.ready");
        var pdf = screen.page().pdf(new Page.PdfOptions().setFormat(paper));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }
}
