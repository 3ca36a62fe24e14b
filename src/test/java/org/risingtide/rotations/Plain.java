package org.risingtide.rotations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What anybody would do without an engine, for the same people at tables of the same sizes.
final class Plain {
    private Plain() {}

    static Rotation random(Rotation like, int people, Random random) {
        var times = new ArrayList<Seating>();
        for (var seating : like.times()) {
            times.add(seated(seating, shuffled(seating, random), new int[people][people]));
        }
        return new Rotation(times);
    }

    /// Table by table, each chair for whoever has met the fewest meetings with those who sit there.
    static Rotation greedy(Rotation like, int people, Random random) {
        var times = new ArrayList<Seating>();
        for (var seating : like.times()) {
            var met = new Rotation(times).met(people);
            times.add(seated(seating, shuffled(seating, random), met));
        }
        return new Rotation(times);
    }

    private static List<Integer> shuffled(Seating seating, Random random) {
        var people = new ArrayList<Integer>();
        for (int[] table : seating.tables()) {
            for (int person : table) {
                people.add(person);
            }
        }
        Collections.shuffle(people, random);
        return people;
    }

    private static Seating seated(Seating like, List<Integer> waiting, int[][] met) {
        var tables = new ArrayList<int[]>();
        for (int[] table : like.tables()) {
            int[] seats = new int[table.length];
            for (int seat = 0; seat < seats.length; seat++) {
                seats[seat] = waiting.remove(best(waiting, seats, seat, met));
            }
            tables.add(seats);
        }
        return new Seating(tables, List.of());
    }

    private static int best(List<Integer> waiting, int[] seats, int filled, int[][] met) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < waiting.size(); i++) {
            int meetings = 0;
            for (int seat = 0; seat < filled; seat++) {
                meetings += met[waiting.get(i)][seats[seat]];
            }
            if (meetings < fewest) {
                fewest = meetings;
                best = i;
            }
        }
        return best;
    }
}
