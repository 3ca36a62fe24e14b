package org.risingtide.grouping;

import java.util.Arrays;

/// How many groups there can be and how many people each may hold.
///
/// A group has `least[g]..most[g]` people. Where groups are optional, one that cannot reach its least stays empty;
/// where they are not, as in the MDGP, an empty seat below the least costs as much as a person left out.
public final class Sizes {
    private final int[] least;
    private final int[] most;
    private final int firstUsed;
    private final int fewest;
    private final boolean optional;

    private Sizes(int[] least, int[] most, int firstUsed, int fewest, boolean optional) {
        for (int group = 0; group < least.length; group++) {
            if (least[group] < 1 || most[group] < least[group]) {
                throw new IllegalArgumentException(
                        "Group %d cannot hold %d to %d people"
                                .formatted(group, least[group], most[group]));
            }
        }
        this.least = least.clone();
        this.most = most.clone();
        this.firstUsed = firstUsed;
        this.fewest = fewest;
        this.optional = optional;
    }

    /// As many groups of `least..most` as `people` may need; about `people / wanted` of them are used.
    public static Sizes between(int people, int least, int most, int wanted) {
        if (least < 1 || most < least || wanted < least || wanted > most) {
            throw new IllegalArgumentException(
                    "Groups of %d to %d, best %d".formatted(least, most, wanted));
        }
        int atMost = people / least;
        int atLeast = Math.ceilDiv(people, most);
        int used = Math.min(atMost, Math.max(atLeast, (people + wanted / 2) / wanted));
        int[] low = new int[atMost];
        int[] high = new int[atMost];
        Arrays.fill(low, least);
        Arrays.fill(high, most);
        return new Sizes(low, high, used, atLeast, true);
    }

    /// The same with room for at least so many groups.
    public Sizes atLeast(int groups, int fewestPeople, int mostPeople) {
        if (groups <= least.length) {
            return this;
        }
        int[] low = Arrays.copyOf(least, groups);
        int[] high = Arrays.copyOf(most, groups);
        Arrays.fill(low, least.length, groups, fewestPeople);
        Arrays.fill(high, most.length, groups, mostPeople);
        return new Sizes(low, high, firstUsed, fewest, optional);
    }

    /// One entry a group, all of them needed: the MDGP's lower and upper bounds.
    public static Sizes each(int[] least, int[] most) {
        return new Sizes(least, most, least.length, least.length, false);
    }

    /// One entry a group, each used only if it can be filled: groups that exist already, and room for more.
    public static Sizes optional(int[] least, int[] most) {
        return new Sizes(least, most, least.length, least.length, true);
    }

    /// The number of groups there can be.
    public int groups() {
        return least.length;
    }

    public int least(int group) {
        return least[group];
    }

    public int most(int group) {
        return most[group];
    }

    boolean optional() {
        return optional;
    }

    /// How many groups attempt number `round` opens: mostly as many as wanted, sometimes a few more or fewer.
    ///
    /// Single moves cannot open or close a group, so other numbers are tried by whole attempts.
    int used(long round) {
        long off = (round + 2) / 4 * (round % 4 == 2 ? 1 : round % 4 == 3 ? -1 : 0);
        return (int) Math.clamp(firstUsed + off, Math.min(fewest, firstUsed), groups());
    }

    int largest() {
        return Arrays.stream(most).max().orElse(0);
    }
}
