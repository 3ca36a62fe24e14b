package org.risingtide.rotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// So many people at so many tables, whose sizes differ by one at most; `left` could not be split.
record Split(int tables, int people, int left) {

    /// Every number of tables that leaves as few as possible over, the sizes closest to the one wanted first.
    static List<Split> all(int people, int size, int least, int most) {
        for (int left = 0; left <= people; left++) {
            var found = of(people - left, left, size, least, most);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of(new Split(0, 0, people));
    }

    private static List<Split> of(int people, int left, int size, int least, int most) {
        var found = new ArrayList<Split>();
        for (int tables = (people + most - 1) / most; tables * least <= people; tables++) {
            if (tables > 0) {
                found.add(new Split(tables, people, left));
            }
        }
        found.sort(Comparator.comparingLong(split -> split.away(size)));
        return found;
    }

    int largest() {
        return tables == 0 ? 0 : (people + tables - 1) / tables;
    }

    /// Chairs that stay empty when every table has as many as the largest.
    int empty() {
        return tables * largest() - people;
    }

    private long away(int size) {
        long large = largest() - size;
        long small = large - 1;
        return (tables - empty()) * large * large + empty() * small * small;
    }
}
