package org.risingtide.grouping;

/// One partition at one temperature: Metropolis moves (Metropolis et al. 1953), everybody's with one person at once.
final class SumReplica {
    private final Sizes sizes;
    private final boolean unequal;
    private final int[] level;
    final SumState state;

    SumReplica(SumState state, Sizes sizes) {
        this.state = state;
        this.sizes = sizes;
        this.level = new int[state.people];
        this.unequal = SizePlan.unequal(sizes);
    }

    /// Tries to exchange `rows` people, drawn at random, with everybody, and to move them where sizes may change: how many it did.
    int block(int rows, Floors floors, Dice dice) {
        int made = 0;
        for (int row = 0; row < rows; row++) {
            long toss = dice.next();
            int a = (int) ((toss >>> 40) * state.people >>> 24);
            int[] floor = floors.any((int) toss);
            if (state.lead(a, floor) > 0) {
                int b = state.partner((int) ((toss >>> 16 & 0xFF_FFFF) * state.people >>> 24));
                state.swap(a, b, state.margin(b) + floor[b]);
                made++;
            }
            if (unequal) {
                move(a, floor);
            }
        }
        return made;
    }

    private boolean move(int a, int[] floor) {
        int from = state.groupOf[a];
        if (state.size[from] == sizes.least(from)) {
            return false;
        }
        for (int group = 0; group < state.groups; group++) {
            if (group != from && state.size[group] < sizes.most(group)) {
                int gain = state.moveGain(a, group);
                if (gain > floor[group]) {
                    state.move(a, group, gain);
                    return true;
                }
            }
        }
        return false;
    }

    /// Goes uphill, over all people and all moves, until nothing gains any more.
    void climb() {
        boolean better = true;
        while (better) {
            better = false;
            for (int a = 0; a < state.people; a++) {
                better |= climb(a);
            }
        }
    }

    private boolean climb(int a) {
        boolean better = false;
        while (state.lead(a, level) > 0) {
            int b = state.partner(0);
            state.swap(a, b, state.margin(b));
            better = true;
        }
        return (unequal && move(a, level)) || better;
    }
}
