package org.risingtide.grouping;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which sizes to give groups of unequal bounds, where every pair adds: those with the most pairs.
final class SizePlan {
    private SizePlan() {}

    static boolean unequal(Sizes sizes) {
        return IntStream.range(0, sizes.groups())
                .anyMatch(group -> sizes.least(group) < sizes.most(group));
    }

    /// By dynamic programming over groups: `pairs[g][used]` is the most pairs that groups `0..g` make of `used` people.
    static int[] best(Sizes sizes, int people) {
        int groups = sizes.groups();
        var pairs = new long[groups + 1][people + 1];
        var chosen = new int[groups + 1][people + 1];
        for (long[] row : pairs) {
            Arrays.fill(row, -1);
        }
        pairs[0][0] = 0;
        for (int g = 0; g < groups; g++) {
            for (int used = 0; used <= people; used++) {
                for (int size = sizes.least(g);
                        pairs[g][used] >= 0 && size <= sizes.most(g) && used + size <= people;
                        size++) {
                    long total = pairs[g][used] + (long) size * (size - 1) / 2;
                    if (total > pairs[g + 1][used + size]) {
                        pairs[g + 1][used + size] = total;
                        chosen[g + 1][used + size] = size;
                    }
                }
            }
        }
        int[] best = new int[groups];
        int left = people;
        for (int g = groups; g > 0; g--) {
            best[g - 1] = chosen[g][left];
            left -= best[g - 1];
        }
        return best;
    }
}
