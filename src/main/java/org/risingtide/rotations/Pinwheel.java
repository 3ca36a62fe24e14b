package org.risingtide.rotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Base rounds that stay the same when the columns change places in a ring: of each ring of tables only one is searched for.
///
/// For tables of `s` and a multiple of `s - 1` of them: `s - 1` columns of a cyclic group, and one point that stays for each. What
/// comes of it is a resolvable group divisible design (Ge and Ling 2004, with groups of `s - 1`); the search is our own, and
/// goes back as soon as a difference comes twice.
final class Pinwheel {
    private static final int ATTEMPT = 20_000;

    private final int size;
    private final int columns;
    private final int blades;
    private final int order;
    private final Dice dice;
    private final boolean[][] used;
    private final List<List<int[]>> tables = new ArrayList<>();
    private int visits;

    private Pinwheel(int groups, int size, Dice dice) {
        this.size = size;
        this.columns = size - 1;
        this.blades = groups / columns;
        this.order = blades * size - 1;
        this.dice = dice;
        this.used = new boolean[columns / 2 + 1][order];
        for (int blade = 0; blade < blades; blade++) {
            tables.add(new ArrayList<>());
        }
    }

    /// How many rounds it would have, 0 where tables and sizes do not allow it.
    static int rounds(int groups, int size) {
        return size > 2 && groups % (size - 1) == 0 ? groups / (size - 1) * size - 1 : 0;
    }

    /// @param attempts of some 20,000 steps each
    static Optional<Design> find(int groups, int size, long seed, int attempts) {
        var dice = new Dice(seed);
        for (int attempt = 0; attempt < attempts; attempt++) {
            var wheel = new Pinwheel(groups, size, dice);
            if (wheel.seat(0)) {
                return Optional.of(wheel.design(groups));
            }
        }
        return Optional.empty();
    }

    /// Everybody from `element` on; each element sits at one table of the wheel, in one column.
    private boolean seat(int element) {
        if (element == order) {
            return true;
        }
        if (++visits > ATTEMPT) {
            return false;
        }
        for (int choice : dice.shuffled(blades * columns)) {
            var table = tables.get(choice / columns);
            int column = choice % columns;
            // Turned columns make the same wheel, so the first of a table may sit in the first.
            boolean free =
                    table.size() < seats(choice / columns) && (column == 0 || !table.isEmpty());
            if (free && joins(table, element, column)) {
                if (seat(element + 1)) {
                    return true;
                }
                leaves(table);
            }
        }
        return false;
    }

    /// At the first table sits one of those who stay.
    private int seats(int blade) {
        return blade == 0 ? size - 1 : size;
    }

    private boolean joins(List<int[]> table, int element, int column) {
        int[] point = {element, column};
        int met = 0;
        while (met < table.size() && meets(table, point, met)) {
            met++;
        }
        if (met == table.size()) {
            table.add(point);
            return true;
        }
        for (int i = 0; i < met; i++) {
            mark(table.get(i), point, false);
        }
        return false;
    }

    private boolean meets(List<int[]> table, int[] point, int other) {
        boolean apart = table != tables.getFirst() || table.get(other)[1] != point[1];
        return apart && mark(table.get(other), point, true);
    }

    private void leaves(List<int[]> table) {
        int[] point = table.removeLast();
        table.forEach(other -> mark(other, point, false));
    }

    /// The difference of two points, the same for all pairs that turning makes of them.
    ///
    /// @return false when it is not free
    private boolean mark(int[] a, int[] b, boolean taken) {
        int across = Math.floorMod(b[1] - a[1], columns);
        int apart = Math.floorMod(b[0] - a[0], order);
        if (2 * across > columns) {
            across = columns - across;
            apart = order - apart;
        }
        if (2 * across % columns == 0) {
            apart = Math.min(apart, order - apart);
            if (2 * apart == order) {
                return false;
            }
        }
        if (used[across][apart] == taken) {
            return false;
        }
        used[across][apart] = taken;
        return true;
    }

    private Design design(int groups) {
        int people = groups * size;
        int[] round = new int[people];
        int at = 0;
        for (var table : tables) {
            for (int turn = 0; turn < columns; turn++) {
                for (int[] point : table) {
                    round[at++] = (point[1] + turn) % columns * order + point[0];
                }
                if (table == tables.getFirst()) {
                    round[at++] = columns * order + turn;
                }
            }
        }
        var turning = new Turning(people, new int[] {order}, 1);
        return new Design(groups, size, turning, List.of(Arrays.copyOf(round, at)));
    }
}
