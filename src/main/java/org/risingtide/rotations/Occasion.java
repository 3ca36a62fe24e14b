package org.risingtide.rotations;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// One date: who is here, how large a table is, who has met whom and who must not sit together.
///
/// `never.get(a)` holds with whom a must not sit, symmetric. Tables have `least` to `most` people, as close to `size` as can be.
public record Occasion(
        int people,
        BitSet here,
        int size,
        int least,
        int most,
        Met met,
        List<BitSet> never,
        PairWorth worth) {

    public Occasion {
        if (least < 1 || size < least || most < size) {
            throw new IllegalArgumentException("1 <= least <= size <= most");
        }
        if (never.size() != people || here.length() > people) {
            throw new IllegalArgumentException("people are 0 to " + (people - 1));
        }
    }

    /// Everybody is here and nothing stands in the way.
    public static Occasion of(int people, int size, int least, int most, Met met) {
        var here = new BitSet(people);
        here.set(0, people);
        var nobody = new BitSet();
        var never = Collections.nCopies(people, nobody);
        return new Occasion(people, here, size, least, most, met, never, PairWorth.SAME);
    }
}
