package org.risingtide.grouping;

/// A shared run of free slots, found by intersecting bit sets and folding each onto its own shift.
final class CommonTime implements Rule {
    private final String name;
    private final long[][] slots;
    private final int words;
    private final int run;

    CommonTime(String name, long[][] slots, int run) {
        this.name = name;
        this.slots = slots.clone();
        this.words = slots.length == 0 ? 0 : slots[0].length;
        this.run = run;
        if (run < 1 || run > 64) {
            throw new IllegalArgumentException("A run has 1 to 64 slots, not " + run);
        }
        for (long[] own : slots) {
            if (own.length != words) {
                throw new IllegalArgumentException("Slot sets differ in length");
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean growing() {
        return true;
    }

    /// Walks from the last word down, so that a run may reach over into the next word, which is already known.
    @Override
    public boolean holds(int[] members, int size) {
        if (size < 2) {
            return true;
        }
        long next = 0;
        for (int word = words - 1; word >= 0; word--) {
            long shared = shared(members, size, word);
            if (shared != 0 && starts(shared, next) != 0) {
                return true;
            }
            next = shared;
        }
        return false;
    }

    private long shared(int[] members, int size, int word) {
        long shared = -1;
        for (int i = 0; i < size && shared != 0; i++) {
            shared &= slots[members[i]][word];
        }
        return shared;
    }

    /// The slots of `here` at which a whole run begins, when `next` follows.
    private long starts(long here, long next) {
        long starts = here;
        for (int shift = 1; shift < run; shift++) {
            starts &= here >>> shift | next << (64 - shift);
        }
        return starts;
    }

    /// The fewest slots the newcomer would have to free so that one of the group's own runs became common; a run's length if it has none.
    @Override
    public int missing(int[] members, int size, int newcomer) {
        int fewest = run + 1;
        for (int slot = 0; slot <= 64 * words - run; slot++) {
            int lacking = 0;
            for (int step = slot; step < slot + run; step++) {
                if ((shared(members, size, step >> 6) >>> step & 1) == 0) {
                    lacking = run + 1;
                    break;
                }
                lacking += (int) (~slots[newcomer][step >> 6] >>> step & 1);
            }
            fewest = Math.min(fewest, lacking);
        }
        return Math.min(fewest, run);
    }
}
