package org.risingtide.rotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Tables that were found, and the fewest people found without whom they break no rule, the worst first.
record Tried(List<int[]> tables, int[] breaking) {

    static Tried of(int[] who, int size, int[] seats, Costs costs) {
        var tables = new ArrayList<int[]>();
        var broken = new ArrayList<int[]>();
        for (int first = 0; first < seats.length; first += size) {
            int[] table =
                    IntStream.of(Arrays.copyOfRange(seats, first, first + size))
                            .filter(a -> a < who.length)
                            .toArray();
            for (int a : table) {
                for (int b : table) {
                    if (a < b && costs.forbids(a, b)) {
                        broken.add(new int[] {who[a], who[b]});
                    }
                }
            }
            tables.add(IntStream.of(table).map(a -> who[a]).sorted().toArray());
        }
        tables.sort(Comparator.comparingInt(table -> table[0]));
        return new Tried(List.copyOf(tables), cover(broken));
    }

    /// Whoever is in most of the pairs, then whoever is in most of the rest.
    private static int[] cover(List<int[]> pairs) {
        var cover = IntStream.builder();
        while (!pairs.isEmpty()) {
            int worst = -1;
            int most = 0;
            for (int[] pair : pairs) {
                for (int person : pair) {
                    int in = (int) pairs.stream().filter(p -> has(p, person)).count();
                    if (in > most) {
                        most = in;
                        worst = person;
                    }
                }
            }
            int chosen = worst;
            cover.add(chosen);
            pairs.removeIf(pair -> has(pair, chosen));
        }
        return cover.build().toArray();
    }

    private static boolean has(int[] pair, int person) {
        return pair[0] == person || pair[1] == person;
    }
}
