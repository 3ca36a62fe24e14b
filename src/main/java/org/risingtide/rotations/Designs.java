package org.risingtide.rotations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Rotations in which nobody meets twice: kept from earlier searches, or made by arithmetic.
///
/// `designs.txt` holds for up to 60 people the longest that `Developed` found; a test develops and checks every line.
final class Designs {
    private static final class Kept {
        private static final List<Design> ALL = read();
    }

    private Designs() {}

    static List<Design> kept() {
        return Kept.ALL;
    }

    /// The rounds of the shortest that has so many, else of the longest; empty when there is none.
    static List<int[]> of(int groups, int size, int rounds) {
        if (size == 2) {
            return circle(2 * groups);
        }
        var made = groups >= rounds ? multiplied(groups, size) : List.<int[]>of();
        if (!made.isEmpty()) {
            return made;
        }
        return kept().stream()
                .filter(design -> design.groups() == groups && design.size() == size)
                .min(
                        Comparator.comparing((Design design) -> design.rounds() < rounds)
                                .thenComparingInt(design -> Math.abs(design.rounds() - rounds)))
                .map(Design::developed)
                .orElseGet(() -> multiplied(groups, size));
    }

    /// Pairs: one sits still, the others turn in a circle (Kirkman 1847).
    private static List<int[]> circle(int people) {
        int order = people - 1;
        int[] base = new int[people];
        base[0] = order;
        for (int i = 1; 2 * i < people; i++) {
            base[2 * i] = i;
            base[2 * i + 1] = order - i;
        }
        var turning = new Turning(people, new int[] {order}, 1);
        return new Design(people / 2, 2, turning, List.of(base)).developed();
    }

    /// As many rounds as tables, if no number below `size` divides them: at time r table t seats point r·j + t of column j.
    ///
    /// Two meet again only if (r - r')(j - j') is 0 modulo `groups` (Bose, Shrikhande and Parker 1960, for orthogonal squares).
    private static List<int[]> multiplied(int groups, int size) {
        for (int divisor = 2; divisor < size; divisor++) {
            if (groups % divisor == 0) {
                return List.of();
            }
        }
        var rounds = new ArrayList<int[]>();
        for (int round = 0; round < groups; round++) {
            int[] tables = new int[groups * size];
            for (int i = 0; i < tables.length; i++) {
                int column = i % size;
                tables[i] = column * groups + (round * column + i / size) % groups;
            }
            rounds.add(tables);
        }
        return rounds;
    }

    private static List<Design> read() {
        try (var in = Objects.requireNonNull(Designs.class.getResourceAsStream("designs.txt"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Design::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
