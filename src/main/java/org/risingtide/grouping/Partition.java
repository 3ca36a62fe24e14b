package org.risingtide.grouping;

import java.util.Arrays;

/// Who is where, and what it is worth, kept up to date move by move.
///
/// The bench (`groups`, after the last group) holds whoever has no group. A move is tried in place and then kept or undone;
/// a tried move that is broken is undone at once. Groups' worths are cached, never accumulated: only their sum is.
final class Partition {
    final int people;
    final int groups;
    final int bench;
    final GroupScore score;
    final int[] groupOf;
    final int[][] members;
    final int[] size;
    private final int[] place;
    private final double[] value;
    private double total;
    private double highest;

    private int triedA;
    private int triedB;
    private int from;
    private int to;
    private double fromValue;
    private double toValue;

    Partition(Problem problem, GroupScore score, int[] start) {
        this.people = problem.people();
        this.groups = problem.sizes().groups();
        this.bench = groups;
        this.score = score;
        this.groupOf = new int[people];
        this.place = new int[people];
        this.members = new int[groups + 1][];
        for (int group = 0; group < groups; group++) {
            members[group] = new int[problem.sizes().most(group) + 1];
        }
        members[bench] = new int[people];
        this.size = new int[groups + 1];
        this.value = new double[groups + 1];
        reset(start);
    }

    void reset(int[] start) {
        Arrays.fill(size, 0);
        for (int person = 0; person < people; person++) {
            append(person, start[person] == Problem.OUT ? bench : start[person]);
        }
        total = 0;
        for (int group = 0; group <= groups; group++) {
            value[group] = worth(group);
            total += value[group];
            highest = Math.max(highest, value[group]);
        }
    }

    /// Takes over how things stand in `other`, a partition of the same problem, in the groups that are marked (the bench too).
    ///
    /// Whoever is in a marked group there must be in a marked group here.
    void take(Partition other, boolean[] marked) {
        for (int group = 0; group <= groups; group++) {
            if (marked[group]) {
                total += other.value[group] - value[group];
                value[group] = other.value[group];
                size[group] = 0;
                for (int i = 0; i < other.size[group]; i++) {
                    append(other.members[group][i], group);
                }
            }
        }
        highest = Math.max(highest, other.highest);
    }

    double total() {
        return total;
    }

    double value(int group) {
        return value[group];
    }

    /// What changes if `a` and `b`, of two groups, change places; then `keep` or `undo`, unless it is `BROKEN`.
    double trySwap(int a, int b) {
        return trySwap(a, b, GroupScore.BROKEN);
    }

    double tryMove(int a, int group) {
        return tryMove(a, group, GroupScore.BROKEN);
    }

    /// The same, but `BROKEN` also if it gains less than `floor`, which the first of the two groups often says already.
    double trySwap(int a, int b, double floor) {
        triedA = a;
        triedB = b;
        from = groupOf[a];
        to = groupOf[b];
        exchange(a, b);
        return judge(floor);
    }

    /// What changes if `a` goes to `group`, which must have room; else like `trySwap`.
    double tryMove(int a, int group, double floor) {
        triedA = a;
        triedB = -1;
        from = groupOf[a];
        to = group;
        remove(a);
        append(a, group);
        return judge(floor);
    }

    void keep() {
        total += fromValue + toValue - value[from] - value[to];
        value[from] = fromValue;
        value[to] = toValue;
        highest = Math.max(highest, Math.max(fromValue, toValue));
    }

    void undo() {
        if (triedB >= 0) {
            exchange(triedA, triedB);
        } else {
            remove(triedA);
            append(triedA, from);
        }
    }

    /// No group is expected to become worth more than the best so far, so one that loses much is not made good by the other.
    private double judge(double floor) {
        // Rules are cheap and terms are not, so both groups' rules come first.
        if (!fits(to) || !fits(from)) {
            undo();
            return GroupScore.BROKEN;
        }
        toValue = worth(to);
        if (toValue - value[to] + highest - value[from] < floor) {
            undo();
            return GroupScore.BROKEN;
        }
        fromValue = worth(from);
        return fromValue + toValue - value[from] - value[to];
    }

    private boolean fits(int group) {
        return group == bench || score.fits(members[group], size[group]);
    }

    private double worth(int group) {
        return group == bench
                ? -score.leftOut() * size[bench]
                : score.of(group, members[group], size[group]);
    }

    private void exchange(int a, int b) {
        int groupA = groupOf[a];
        int groupB = groupOf[b];
        int placeA = place[a];
        put(a, groupB, place[b]);
        put(b, groupA, placeA);
    }

    private void remove(int a) {
        int group = groupOf[a];
        int last = members[group][--size[group]];
        put(last, group, place[a]);
    }

    private void append(int a, int group) {
        put(a, group, size[group]++);
    }

    private void put(int a, int group, int at) {
        members[group][at] = a;
        groupOf[a] = group;
        place[a] = at;
    }

    /// Who is where, as `Problem.start` says it.
    int[] copy() {
        int[] copy = groupOf.clone();
        for (int person = 0; person < people; person++) {
            copy[person] = copy[person] == bench ? Problem.OUT : copy[person];
        }
        return copy;
    }
}
