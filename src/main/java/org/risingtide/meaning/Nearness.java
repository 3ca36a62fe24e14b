package org.risingtide.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How near two sentences are, 0 (nothing to do with each other) to 1 (the same): tags first, vectors second.
public final class Nearness {

    private static final double BROAD = 0.25;
    private static final double ONE_TAG = 0.45;

    private Nearness() {}

    public static double of(Meaning a, Meaning b) {
        if (a.print() == b.print()) {
            return 1;
        }
        double tags = tags(a.tags(), b.tags());
        if (a.language().differsFrom(b.language())) {
            return tags;
        }
        double sense =
                a.vector().present() && b.vector().present()
                        ? Calibration.of(a.vector().cosine(b.vector()))
                        : words(a.words(), b.words());
        return 1 - (1 - tags) * (1 - sense);
    }

    /// What both sentences are about, as a reader reads it ("shy singers"); specific themes only, if there is one.
    public static List<String> themes(Meaning a, Meaning b, Taxonomy taxonomy, Locale reader) {
        List<Tag> shared = a.tags().stream().filter(b.tags()::contains).toList();
        boolean specific = shared.stream().anyMatch(tag -> !tag.broad());
        return shared.stream()
                .filter(tag -> !specific || !tag.broad())
                .map(tag -> taxonomy.label(tag, reader))
                .toList();
    }

    static double tags(Set<Tag> a, Set<Tag> b) {
        double shared = 0;
        for (Tag tag : a) {
            if (b.contains(tag)) {
                shared += tag.broad() ? BROAD : 1;
            }
        }
        return 1 - Math.pow(1 - ONE_TAG, shared);
    }

    private static double words(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return Math.min(0.6, 0.15 * shared);
    }
}
