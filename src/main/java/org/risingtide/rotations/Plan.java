package org.risingtide.rotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Seatings of all times laid out on a board, and back.
final class Plan {
    private final List<Seating> start;
    private final int[] sizes;
    private final int[][] times;
    private final Board board;
    private final int empty;

    Plan(Classes classes, List<Seating> start) {
        this.start = start;
        this.empty = classes.points();
        this.sizes = new int[start.size()];
        this.times = new int[start.size()][];
        for (int t = 0; t < times.length; t++) {
            var tables = start.get(t).tables();
            sizes[t] = tables.stream().mapToInt(table -> table.length).max().orElse(1);
            times[t] = laid(tables, sizes[t]);
        }
        this.board = new Board(classes, times, sizes);
    }

    /// Every table with as many chairs as the largest, the rest of them empty.
    private int[] laid(List<int[]> tables, int size) {
        int[] chairs = new int[tables.size() * size];
        Arrays.fill(chairs, empty);
        for (int i = 0; i < tables.size(); i++) {
            System.arraycopy(tables.get(i), 0, chairs, i * size, tables.get(i).length);
        }
        return chairs;
    }

    long cost() {
        return board.cost();
    }

    int chairs() {
        return board.chairs();
    }

    void improve(double hot, double cold, long steps, Dice dice) {
        if (board.chairs() > 0) {
            new Cooling(board, dice).run(hot, cold, steps);
        }
    }

    Rotation rotation() {
        var seatings = new ArrayList<Seating>();
        int at = 0;
        for (int t = 0; t < times.length; t++) {
            int[] chairs = Arrays.copyOfRange(board.sits, at, at + times[t].length);
            at += times[t].length;
            seatings.add(new Seating(tables(chairs, sizes[t]), start.get(t).unseated()));
        }
        return new Rotation(List.copyOf(seatings));
    }

    private List<int[]> tables(int[] chairs, int size) {
        var tables = new ArrayList<int[]>();
        for (int from = 0; from < chairs.length; from += size) {
            tables.add(
                    IntStream.of(Arrays.copyOfRange(chairs, from, from + size))
                            .filter(person -> person != empty)
                            .sorted()
                            .toArray());
        }
        tables.sort(Comparator.comparingInt(table -> table[0]));
        return List.copyOf(tables);
    }
}
