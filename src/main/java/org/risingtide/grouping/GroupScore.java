package org.risingtide.grouping;

import java.util.List;

/// What a group is worth: the whole objective is the sum of this over all groups, so a move costs only the two it touches.
///
/// A group too small to meet, or one that breaks a rule for whole groups, counts as if most of its members were left out;
/// the more nearly full it is the less, so that the search gathers people. Not for several threads at once.
final class GroupScore {
    /// What a move that breaks a rule would gain.
    static final double BROKEN = Double.NEGATIVE_INFINITY;

    private final Sizes sizes;
    private final List<Term> terms;
    private final Fairness fairness;
    private final RuleSet rules;
    private final double leftOut;
    private final double[] shares;

    GroupScore(Problem problem, double leftOut) {
        this.sizes = problem.sizes();
        this.terms = problem.terms();
        this.fairness = problem.fairness();
        this.rules = problem.ruleSet();
        this.leftOut = leftOut;
        this.shares = new double[sizes.largest() + 1];
    }

    /// What it costs that one person has no group: more than anything a group can give.
    double leftOut() {
        return leftOut;
    }

    /// Whether these people may be together, be it only on the way.
    ///
    /// `of` does not ask: people pinned against a rule are somebody's decision, and their group counts for what it is.
    boolean fits(int[] members, int size) {
        return rules.fits(members, size);
    }

    double of(int group, int[] members, int size) {
        int least = sizes.least(group);
        if (size == 0) {
            return sizes.optional() ? 0 : -leftOut * least;
        }
        if (size < least || !rules.whole(members, size)) {
            double gathered = size / (2.0 * Math.max(least, size + 1));
            double emptySeats = sizes.optional() ? 0 : Math.max(0, least - size);
            return -leftOut * (size * (1 - gathered) + emptySeats);
        }
        return worth(members, size);
    }

    /// The terms alone, whatever the size and the rules.
    double worth(int[] members, int size) {
        for (int i = 0; i < size; i++) {
            shares[i] = 0;
        }
        for (int t = 0; t < terms.size(); t++) {
            terms.get(t).share(members, size, shares);
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += shares[i] + fairness.of(shares[i]);
        }
        return sum;
    }
}
