package org.risingtide.company;

import java.util.List;
import java.util.Locale;
import org.risingtide.meaning.Nearness;
import org.risingtide.meaning.Tag;
import org.risingtide.meaning.Taxonomy;

/// Finds what a question and a sentence have in common besides their themes, for the one reader who may read both.
final class InCommon {
    private static final int WORDS = 2;

    private InCommon() {}

    /// A word that a theme says already is not said again.
    static Companion.Common of(
            String question,
            String sentence,
            List<String> themes,
            List<String> mine,
            List<String> theirs,
            Locale reader) {
        var said = String.join(" ", themes).toLowerCase(reader);
        var words =
                Nearness.sharedWords(question, sentence).stream()
                        .map(word -> word.toLowerCase(reader))
                        .filter(word -> !said.contains(stem(word)))
                        .limit(WORDS)
                        .toList();
        var subjects =
                mine.stream()
                        .filter(subject -> theirs.stream().anyMatch(subject::equalsIgnoreCase))
                        .toList();
        return new Companion.Common(
                words, subjects, themes.isEmpty() ? theme(question, reader) : List.of());
    }

    private static List<String> theme(String question, Locale reader) {
        var taxonomy = Taxonomy.shipped();
        return taxonomy.tagsOf(question).stream()
                .filter(tag -> !tag.broad())
                .map((Tag tag) -> taxonomy.label(tag, reader))
                .limit(1)
                .toList();
    }

    private static String stem(String word) {
        return word.length() > 5 ? word.substring(0, word.length() - 2) : word;
    }
}
