package org.risingtide.grouping;

import java.util.Arrays;

/// A partition of everybody, with each person's sum towards each group at hand: a swap is judged by five reads.
///
/// `towards[g][p]` is the sum of `p`'s scores with the members of group `g`. Kept group by group, because an exchange changes two
/// whole rows, which the machine adds eight at a time. (The table is the usual one for the MDGP: Gallego et al. 2013.)
final class SumState {
    final int people;
    final int groups;
    final int[][] score;
    final int[][] towards;
    final int[] groupOf;
    final int[] size;
    long total;

    SumState(WholeScores whole, int groups) {
        this.people = whole.people();
        this.groups = groups;
        this.score = whole.score();
        this.towards = new int[groups][people];
        this.groupOf = new int[people];
        this.size = new int[groups];
    }

    void reset(int[] start) {
        System.arraycopy(start, 0, groupOf, 0, people);
        Arrays.fill(size, 0);
        for (int[] row : towards) {
            Arrays.fill(row, 0);
        }
        for (int p = 0; p < people; p++) {
            size[groupOf[p]]++;
            int[] row = towards[groupOf[p]];
            int[] own = score[p];
            for (int other = 0; other < people; other++) {
                row[other] += own[other];
            }
        }
        long doubled = 0;
        for (int p = 0; p < people; p++) {
            doubled += towards[groupOf[p]][p];
        }
        total = doubled / 2;
    }

    void copy(SumState other) {
        System.arraycopy(other.groupOf, 0, groupOf, 0, people);
        System.arraycopy(other.size, 0, size, 0, groups);
        for (int group = 0; group < groups; group++) {
            System.arraycopy(other.towards[group], 0, towards[group], 0, people);
        }
        total = other.total;
    }

    /// The gain of exchanging `a` and `b`, of two groups.
    int swapGain(int a, int b) {
        int[] rowA = towards[groupOf[a]];
        int[] rowB = towards[groupOf[b]];
        return rowB[a] - rowA[a] + rowA[b] - rowB[b] - 2 * score[a][b];
    }

    void swap(int a, int b, int gain) {
        int groupA = groupOf[a];
        int groupB = groupOf[b];
        int[] rowA = towards[groupA];
        int[] rowB = towards[groupB];
        int[] ownA = score[a];
        int[] ownB = score[b];
        for (int p = 0; p < people; p++) {
            int difference = ownB[p] - ownA[p];
            rowA[p] += difference;
            rowB[p] -= difference;
        }
        groupOf[a] = groupB;
        groupOf[b] = groupA;
        total += gain;
    }

    int moveGain(int a, int group) {
        return towards[group][a] - towards[groupOf[a]][a];
    }

    void move(int a, int group, int gain) {
        int[] left = towards[groupOf[a]];
        int[] joined = towards[group];
        int[] own = score[a];
        for (int p = 0; p < people; p++) {
            left[p] -= own[p];
            joined[p] += own[p];
        }
        size[groupOf[a]]--;
        size[group]++;
        groupOf[a] = group;
        total += gain;
    }
}
