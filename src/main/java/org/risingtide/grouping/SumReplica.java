package org.risingtide.grouping;

/// One partition at one temperature: Metropolis moves (Metropolis et al. 1953), some fifty million a second.
final class SumReplica {
    static final int BLOCK = 1 << 14;
    private static final int DRAWS = 1 << 12;

    /// What a move may lose, in temperatures: a fixed set of draws from the exponential distribution.
    private static final float[] LOSS = new float[DRAWS];

    static {
        for (int i = 0; i < DRAWS; i++) {
            LOSS[i] = (float) Math.log((i + 0.5) / DRAWS);
        }
    }

    final SumState state;
    private final Sizes sizes;
    private final boolean unequal;

    SumReplica(SumState state, Sizes sizes, boolean unequal) {
        this.state = state;
        this.sizes = sizes;
        this.unequal = unequal;
    }

    /// Tries `BLOCK` moves; where sizes may change, one in eight is a move of one person. Returns how many swaps it made.
    int block(double temperature, Dice dice) {
        int people = state.people;
        int[] groupOf = state.groupOf;
        float heat = (float) temperature;
        int swaps = 0;
        for (int step = 0; step < BLOCK; step++) {
            long toss = dice.next();
            int a = (int) ((toss >>> 40) * people >>> 24);
            int b = (int) ((toss >>> 16 & 0xFF_FFFF) * people >>> 24);
            if (groupOf[a] == groupOf[b]) {
                continue;
            }
            float floor = heat * LOSS[(int) toss & DRAWS - 1];
            if (unequal && (toss & 0x7000) == 0) {
                move(a, groupOf[b], floor);
                continue;
            }
            int gain = state.swapGain(a, b);
            if (gain > floor) {
                state.swap(a, b, gain);
                swaps++;
            }
        }
        return swaps;
    }

    private void move(int a, int group, float floor) {
        boolean possible =
                state.size[state.groupOf[a]] > sizes.least(state.groupOf[a])
                        && state.size[group] < sizes.most(group);
        if (possible) {
            int gain = state.moveGain(a, group);
            if (gain > floor) {
                state.move(a, group, gain);
            }
        }
    }

    /// Goes uphill, over all pairs and all moves, until nothing gains any more.
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
        for (int b = 0; b < a; b++) {
            if (state.groupOf[a] != state.groupOf[b]) {
                int gain = state.swapGain(a, b);
                if (gain > 0) {
                    state.swap(a, b, gain);
                    better = true;
                }
            }
        }
        for (int group = 0; unequal && group < state.groups; group++) {
            if (group != state.groupOf[a]) {
                long before = state.total;
                move(a, group, 0);
                better |= state.total > before;
            }
        }
        return better;
    }
}
