package org.risingtide.rotations;

import java.util.List;

/// The seatings of many times, in order.
public record Rotation(List<Seating> times) {

    /// How often each pair sits together in this plan.
    public int[][] met(int people) {
        var met = new int[people][people];
        for (var seating : times) {
            for (int[] table : seating.tables()) {
                for (int a : table) {
                    for (int b : table) {
                        met[a][b] += a == b ? 0 : 1;
                    }
                }
            }
        }
        return met;
    }

    /// Meetings of two who had met before, in this plan or, as `before` says, earlier.
    public int repeats(int people, Met before) {
        var met = met(people);
        int repeats = 0;
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                repeats += Math.max(0, met[a][b] - (before.times(a, b) > 0 ? 0 : 1));
            }
        }
        return repeats;
    }

    /// Pairs who sit together at least once, as a part of those that could at most.
    public double coverage(int people) {
        var met = met(people);
        int pairs = 0;
        int meetings = 0;
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                pairs += met[a][b] > 0 ? 1 : 0;
                meetings += met[a][b];
            }
        }
        int most = Math.min(meetings, people * (people - 1) / 2);
        return most == 0 ? 1 : (double) pairs / most;
    }
}
