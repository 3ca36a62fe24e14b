package org.risingtide.lists;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Small things about single cells.
public final class Cells {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u200b\\ufeff&&[^\\n\\t]]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BAR_OR_LINE = Pattern.compile("\\s*(?:\\||\\R)\\s*");
    private static final Pattern ANY = Pattern.compile("\\s*[|;,/\\n]\\s*");

    private Cells() {}

    static String clean(String raw) {
        return INVISIBLE.matcher(raw.replace('\u00a0', ' ')).replaceAll("").strip();
    }

    /// For comparing names: without case, accents or double spaces.
    public static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /// Sentences: only `|` and a new line part them, for commas belong to sentences.
    static List<String> sentences(String cell) {
        return parts(cell, BAR_OR_LINE);
    }

    /// Words: whatever people put between words, unless they use `|`.
    static List<String> words(String cell) {
        return parts(cell, cell.indexOf('|') >= 0 ? BAR_OR_LINE : ANY);
    }

    /// Names: `|` or `;`, for "Marsh, June" has a comma.
    static List<String> names(String cell) {
        return parts(cell.replace(';', '|'), BAR_OR_LINE);
    }

    private static List<String> parts(String cell, Pattern between) {
        return Arrays.stream(between.split(cell))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
