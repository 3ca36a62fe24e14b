package org.risingtide.meaning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How near two sentences are, 0 (nothing to do with each other) to 1 (the same): tags first, vectors second.
///
/// Strangers are near 0 (see `Calibration`). One shared theme gives 0.55, a shared context alone ("choir") 0.21; from 0.3
/// on two people have something to say to each other. Without vectors, shared words that are not everyday ones count.
public final class Nearness {

    private static final double BROAD = 0.3;
    private static final double ONE_TAG = 0.55;
    private static final double ONE_WORD = 0.12;
    private static final int WORDS_COUNTED = 3;

    private Nearness() {}

    public static double of(Meaning a, Meaning b) {
        if (a.print() == b.print()) {
            return 1;
        }
        double tags = tags(a.tags(), b.tags());
        boolean abroad = a.language().differsFrom(b.language());
        boolean sensed = a.vector().present() && b.vector().present();
        if (!sensed) {
            return abroad ? tags : together(tags, words(a.words(), b.words()));
        }
        return together(tags, Calibration.of(a.vector().cosine(b.vector()), abroad));
    }

    /// What both sentences are about, as a reader reads it ("shy singers"); specific themes only, if there is one.
    public static List<String> themes(Meaning a, Meaning b, Taxonomy taxonomy, Locale reader) {
        return shared(a, b).stream().map(tag -> taxonomy.label(tag, reader)).toList();
    }

    /// The tags behind `themes`, for reasons that are stored and told later, in each reader's language.
    public static List<Tag> shared(Meaning a, Meaning b) {
        List<Tag> shared = a.tags().stream().filter(b.tags()::contains).toList();
        boolean specific = shared.stream().anyMatch(tag -> !tag.broad());
        return shared.stream().filter(tag -> !specific || !tag.broad()).toList();
    }

    /// Words of `a`, as written there, that stand in `b` too and are not everyday words of a school.
    public static List<String> sharedWords(String a, String b) {
        Words written = Words.in(a);
        Language language = Language.of(written, a);
        Set<String> others = CommonWords.rare(Words.in(b), Language.of(b)).keySet();
        var shared = new LinkedHashSet<String>();
        CommonWords.rare(written, language)
                .forEach((stem, word) -> {
                    if (others.contains(stem)) {
                        shared.add(word);
                    }
                });
        return List.copyOf(shared);
    }

    static double tags(Set<Tag> a, Set<Tag> b) {
        int specific = 0;
        int broad = 0;
        for (Tag tag : a) {
            if (b.contains(tag)) {
                specific += tag.broad() ? 0 : 1;
                broad += tag.broad() ? 1 : 0;
            }
        }
        return tags(specific, broad);
    }

    static double tags(int specific, int broad) {
        return specific + broad == 0 ? 0 : 1 - Math.pow(1 - ONE_TAG, specific + BROAD * broad);
    }

    /// Two independent signs that they belong together.
    static double together(double one, double other) {
        return 1 - (1 - one) * (1 - other);
    }

    private static double words(Set<String> a, Set<String> b) {
        int shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? 1 : 0;
        }
        return words(shared);
    }

    static double words(int shared) {
        return ONE_WORD * Math.min(WORDS_COUNTED, shared);
    }
}
