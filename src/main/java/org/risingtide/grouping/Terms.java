package org.risingtide.grouping;

/// The terms that come with the engine. Weights are in the objective's unit: what a pair score of 1 is worth.
public final class Terms {
    private Terms() {}

    /// The sum of pair scores; each of the two gets half. The MDGP's objective.
    public static Term pairs(String name, double weight, PairScore score) {
        return new PairSum(name, weight, score);
    }

    /// Each person gets the mean of their scores with the others, so that larger groups are no better than small ones.
    public static Term meanOfPairs(String name, double weight, PairScore score) {
        return new PairMean(name, weight, score);
    }

    /// Company of the kinds each person wants (`wanted[i]`, bit `k` for kind `k`).
    ///
    /// Of one kind the two strongest companions count in full, each further one a tenth.
    public static Term company(String name, double weight, Kinds kinds, byte[] wanted) {
        return new CompanyTerm(name, weight, kinds, Packed.masks(wanted));
    }

    /// `weight` to each member for every whole kind of `all` (bits) that somebody in the group can be to somebody: the weakest counts.
    public static Term everyKind(String name, double weight, Kinds kinds, int all) {
        return new EveryKindTerm(name, weight, kinds, all);
    }

    /// Each person gets `weight` times the lesser of the best they are given and the best they give: nobody only asks or only answers.
    public static Term bothWays(String name, double weight, Kinds kinds) {
        return new BothWaysTerm(name, weight, kinds);
    }

    /// The mean share of others with the same value (a negative weight mixes); `-1` is not known and counts as neither.
    public static Term alike(String name, double weight, int[] value) {
        var values = value.clone();
        return new PairMean(
                name, weight, (a, b) -> values[a] >= 0 && values[a] == values[b] ? 1 : 0);
    }

    /// Takes `weight` from whoever is the only one with their value in the group, if they are listed in `marked`.
    public static Term nobodyAlone(String name, double weight, int[] value, boolean[] marked) {
        return new AloneTerm(name, weight, value.clone(), marked.clone());
    }

    /// Takes `weight` from each member for every person more or fewer than `wanted`.
    public static Term size(String name, double weight, int wanted) {
        return new SizeTerm(name, weight, wanted);
    }

    record PairSum(String name, double weight, PairScore score) implements Term {
        @Override
        public void share(int[] members, int size, double[] shares) {
            double half = weight / 2;
            for (int i = 1; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    double each = half * score.between(members[i], members[j]);
                    shares[i] += each;
                    shares[j] += each;
                }
            }
        }
    }

    record PairMean(String name, double weight, PairScore score) implements Term {
        @Override
        public void share(int[] members, int size, double[] shares) {
            double part = weight / Math.max(1, size - 1);
            for (int i = 1; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    double each = part * score.between(members[i], members[j]);
                    shares[i] += each;
                    shares[j] += each;
                }
            }
        }
    }

    private record AloneTerm(String name, double weight, int[] value, boolean[] marked)
            implements Term {
        @Override
        public void share(int[] members, int size, double[] shares) {
            for (int i = 0; i < size; i++) {
                if (marked[members[i]] && RuleSet.alone(members, size, i, value)) {
                    shares[i] -= weight;
                }
            }
        }
    }

    private record SizeTerm(String name, double weight, int wanted) implements Term {
        @Override
        public void share(int[] members, int size, double[] shares) {
            double each = weight * Math.abs(size - wanted);
            for (int i = 0; i < size; i++) {
                shares[i] -= each;
            }
        }
    }

    /// The strongest of each kind anywhere in the group; what is missing is missing for all.
    private record EveryKindTerm(String name, double weight, Kinds kinds, int all) implements Term {
        @Override
        public void share(int[] members, int size, double[] shares) {
            int best = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    if (i != j) {
                        best = Packed.strongest(best, kinds.given(members[j], members[i]));
                    }
                }
            }
            double worst = 1;
            for (int kind = 0; kind < Kinds.MOST; kind++) {
                if ((all >>> kind & 1) == 1) {
                    worst = Math.min(worst, Kinds.strength(best, kind));
                }
            }
            for (int i = 0; i < size; i++) {
                shares[i] += weight * worst;
            }
        }
    }

    private record BothWaysTerm(String name, double weight, Kinds kinds) implements Term {
        @Override
        public void share(int[] members, int size, double[] shares) {
            for (int i = 0; i < size; i++) {
                int given = 0;
                int received = 0;
                for (int j = 0; j < size; j++) {
                    if (i != j) {
                        given = Math.max(given, Packed.peak(kinds.given(members[i], members[j])));
                        received =
                                Math.max(
                                        received, Packed.peak(kinds.given(members[j], members[i])));
                    }
                }
                shares[i] += weight * Math.min(given, received) / 255.0;
            }
        }
    }

    private record CompanyTerm(String name, double weight, Kinds kinds, int[] wanted)
            implements Term {
        private static final double FURTHER = 0.1;

        @Override
        public void share(int[] members, int size, double[] shares) {
            for (int i = 0; i < size; i++) {
                shares[i] += weight * worth(members, size, i) / 255;
            }
        }

        private double worth(int[] members, int size, int i) {
            int first = 0;
            int second = 0;
            int further = 0;
            for (int j = 0; j < size; j++) {
                int given = i == j ? 0 : kinds.given(members[j], members[i]) & wanted[members[i]];
                if (given != 0) {
                    int beaten = Packed.weakest(first, given);
                    first = Packed.strongest(first, given);
                    further += Packed.sum(Packed.weakest(second, beaten));
                    second = Packed.strongest(second, beaten);
                }
            }
            return Packed.sum(first) + Packed.sum(second) + FURTHER * further;
        }
    }
}
