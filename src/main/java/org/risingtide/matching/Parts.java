package org.risingtide.matching;

import java.util.List;

/// More groups than anybody looks at come in parts, or a phone could not show the page.
final class Parts {
    static final int PART = 100;

    private Parts() {}

    static int of(int all) {
        return Math.max(1, Math.ceilDiv(all, PART));
    }

    static <T> List<T> part(List<T> all, int part) {
        int from = Math.clamp((long) part * PART, 0, all.size());
        return all.subList(from, Math.min(from + PART, all.size()));
    }
}
