package org.risingtide.meaning;

import java.util.Set;

/// What is known of one sentence without its text: enough to compare it, not enough to read it.
///
/// @param print same text, same print, whatever case, accents or commas
/// @param words stems of its less common words; only their equality counts
public record Meaning(
        long print, Language language, Set<Tag> tags, Set<String> words, SentenceVector vector) {

    /// The same sentence with a vector that came later, or from the store.
    public Meaning with(SentenceVector later) {
        return new Meaning(print, language, tags, words, later);
    }
}
