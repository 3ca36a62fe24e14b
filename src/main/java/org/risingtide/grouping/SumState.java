package org.risingtide.grouping;

import java.util.Arrays;

/// A partition of everybody, with each person's sum towards each group at hand: a swap is judged by five reads.
///
/// `towards[g][p]` is the sum of `p`'s scores with the members of group `g`. Kept group by group, because an exchange changes two
/// whole rows, which the machine adds many at a time. (The table is the usual one for the MDGP: Gallego et al. 2013.)
final class SumState {
    /// Less than any gain, and far enough from the end of an int to add gains to it.
    private static final int NEVER = -(1 << 30);

    final int people;
    final int groups;
    final int[] groupOf;
    final int[] size;
    long total;
    private final int[][] score;
    private final int[][] towards;
    private final int[][] members;
    private final int[] place;
    private final int[] own;
    private final int[] margin;
    private final int[] pull;

    SumState(WholeScores whole, Sizes sizes) {
        this.people = whole.people();
        this.groups = sizes.groups();
        this.score = whole.score();
        this.towards = new int[groups][people];
        this.members = new int[groups][];
        Arrays.setAll(members, group -> new int[sizes.most(group)]);
        this.groupOf = new int[people];
        this.place = new int[people];
        this.own = new int[people];
        this.size = new int[groups];
        this.margin = new int[people];
        this.pull = new int[groups];
    }

    void reset(int[] start) {
        Arrays.fill(size, 0);
        for (int[] row : towards) {
            Arrays.fill(row, 0);
        }
        for (int p = 0; p < people; p++) {
            join(p, start[p]);
            add(towards[start[p]], score[p]);
        }
        long doubled = 0;
        for (int p = 0; p < people; p++) {
            own[p] = towards[groupOf[p]][p];
            doubled += own[p];
        }
        total = doubled / 2;
    }

    void copy(SumState other) {
        System.arraycopy(other.groupOf, 0, groupOf, 0, people);
        System.arraycopy(other.place, 0, place, 0, people);
        System.arraycopy(other.own, 0, own, 0, people);
        System.arraycopy(other.size, 0, size, 0, groups);
        for (int group = 0; group < groups; group++) {
            System.arraycopy(other.towards[group], 0, towards[group], 0, people);
            System.arraycopy(other.members[group], 0, members[group], 0, size[group]);
        }
        total = other.total;
    }

    /// By how much exchanging `a` with somebody gains more than it must, which is `floor[b]` for person `b`: the most of it.
    ///
    /// The loops are plain, over one index, so that the compiler makes vectors of them: two nanoseconds a swap instead of twelve.
    int lead(int a, int[] floor) {
        int group = groupOf[a];
        int[] row = towards[group];
        int[] with = score[a];
        for (int g = 0; g < groups; g++) {
            pull[g] = towards[g][a] - row[a];
        }
        pull[group] = NEVER;
        for (int b = 0; b < people; b++) {
            margin[b] = pull[groupOf[b]];
        }
        int most = NEVER;
        for (int b = 0; b < people; b++) {
            margin[b] = margin[b] + row[b] - own[b] - 2 * with[b] - floor[b];
            most = Math.max(most, margin[b]);
        }
        return most;
    }

    /// After `lead`: the first from `start` on, and around, with whom an exchange gains more than it must.
    int partner(int start) {
        int b = start;
        while (margin[b] <= 0) {
            b = b + 1 < people ? b + 1 : 0;
        }
        return b;
    }

    int margin(int b) {
        return margin[b];
    }

    void swap(int a, int b, int gain) {
        int groupA = groupOf[a];
        int groupB = groupOf[b];
        int[] rowA = towards[groupA];
        int[] rowB = towards[groupB];
        int[] withA = score[a];
        int[] withB = score[b];
        for (int p = 0; p < people; p++) {
            int difference = withB[p] - withA[p];
            rowA[p] += difference;
            rowB[p] -= difference;
        }
        int placeA = place[a];
        put(a, groupB, place[b]);
        put(b, groupA, placeA);
        owned(groupA);
        owned(groupB);
        total += gain;
    }

    int moveGain(int a, int group) {
        return towards[group][a] - own[a];
    }

    void move(int a, int group, int gain) {
        int left = groupOf[a];
        int[] row = towards[left];
        int[] with = score[a];
        for (int p = 0; p < people; p++) {
            row[p] -= with[p];
        }
        add(towards[group], with);
        size[left]--;
        put(members[left][size[left]], left, place[a]);
        join(a, group);
        owned(left);
        owned(group);
        total += gain;
    }

    private static void add(int[] row, int[] more) {
        for (int p = 0; p < more.length; p++) {
            row[p] += more[p];
        }
    }

    private void join(int p, int group) {
        put(p, group, size[group]++);
    }

    private void put(int p, int group, int at) {
        members[group][at] = p;
        groupOf[p] = group;
        place[p] = at;
    }

    private void owned(int group) {
        int[] row = towards[group];
        int[] list = members[group];
        for (int i = 0; i < size[group]; i++) {
            own[list[i]] = row[list[i]];
        }
    }
}
