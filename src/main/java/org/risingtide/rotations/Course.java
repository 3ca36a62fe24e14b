package org.risingtide.rotations;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// Many times at once: `here.get(t)` are those who are there at time t; the rest as in `Occasion`.
public record Course(
        int people, List<BitSet> here, int size, int least, int most, Met met, List<BitSet> never) {

    /// Everybody every time, nobody met before, no rule.
    public static Course of(int people, int size, int least, int most, int times) {
        var all = new BitSet(people);
        all.set(0, people);
        return new Course(
                people,
                Collections.nCopies(times, all),
                size,
                least,
                most,
                Met.NEVER,
                Collections.nCopies(people, new BitSet()));
    }

    int times() {
        return here.size();
    }

    boolean mustNot(int a, int b) {
        return never.get(a).get(b) || never.get(b).get(a);
    }

    /// One of the times, after so many meetings.
    Occasion occasion(int time, Met before) {
        return new Occasion(
                people, here.get(time), size, least, most, before, never, PairWorth.SAME);
    }
}
