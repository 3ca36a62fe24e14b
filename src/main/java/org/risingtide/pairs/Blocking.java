package org.risingtide.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two who both like each other better than those they are with: reported, not prevented.
///
/// Pairs in which nobody has a reason to change (Gale and Shapley 1962) need not exist among equals, and where they do they
/// can leave others with next to nothing. Looks at all pairs: a second for 10,000 people.
public record Blocking(long count, List<int[]> first) {

    /// All of them counted, the `kept` strongest named; how strong is the lesser of the two gains.
    public static Blocking of(Pairing pairing, int people, Liking liking, int kept) {
        double[] has = new double[people];
        int[] group = new int[people];
        Arrays.fill(group, -1);
        Arrays.fill(has, Double.NEGATIVE_INFINITY);
        for (int g = 0; g < pairing.groups().size(); g++) {
            int[] members = pairing.groups().get(g);
            for (int a : members) {
                group[a] = g;
                has[a] = mean(members, a, liking);
            }
        }
        long count = 0;
        var strongest = new ArrayList<Strength>();
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                double gain = Math.min(liking.of(a, b) - has[a], liking.of(b, a) - has[b]);
                if (gain > 1e-9 && (group[a] < 0 || group[a] != group[b])) {
                    count++;
                    keep(strongest, new Strength(b, a, gain), kept);
                }
            }
        }
        return new Blocking(
                count, strongest.stream().map(pair -> new int[] {pair.a, pair.b}).toList());
    }

    private static double mean(int[] members, int a, Liking liking) {
        return Arrays.stream(members)
                .filter(b -> b != a)
                .mapToDouble(b -> liking.of(a, b))
                .average()
                .orElse(0);
    }

    private static void keep(List<Strength> strongest, Strength pair, int kept) {
        int at = strongest.size();
        while (at > 0 && strongest.get(at - 1).gain < pair.gain) {
            at--;
        }
        if (at < kept) {
            strongest.add(at, pair);
            if (strongest.size() > kept) {
                strongest.removeLast();
            }
        }
    }

    private record Strength(int a, int b, double gain) {}
}
