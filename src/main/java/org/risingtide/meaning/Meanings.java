package org.risingtide.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The door: from a sentence to its meaning. Safe for many threads.
public final class Meanings {

    private final Taxonomy taxonomy;
    private final Vectors vectors;

    public Meanings(Taxonomy taxonomy, Vectors vectors) {
        this.taxonomy = taxonomy;
        this.vectors = vectors;
    }

    public Vectors vectors() {
        return vectors;
    }

    /// With its vector; about 5 ms with the model.
    public Meaning of(String text) {
        return withoutVector(text).with(vectors.of(text));
    }

    /// Many at once, on two threads.
    public List<Meaning> all(List<String> texts) {
        List<SentenceVector> found = vectors.all(texts);
        var meanings = new ArrayList<Meaning>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            meanings.add(withoutVector(texts.get(i)).with(found.get(i)));
        }
        return meanings;
    }

    /// Tags and words only, in microseconds; `Meaning.with` adds a vector from the store.
    public Meaning withoutVector(String text) {
        Words words = Words.in(text);
        Language language = Language.of(words, text);
        return new Meaning(
                print(words),
                language,
                taxonomy.tagsOf(words, language),
                Set.copyOf(CommonWords.rare(words, language).keySet()),
                SentenceVector.NONE);
    }

    private static long print(Words words) {
        long print = 1125899906842597L;
        for (String word : words.folded()) {
            for (int i = 0; i < word.length(); i++) {
                print = 31 * print + word.charAt(i);
            }
            print = 31 * print + ' ';
        }
        return print;
    }
}
