package org.risingtide.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where a score comes from: `share(t, p)` is what person `p` gets from term `t`, 0 for people in no group.
///
/// The last term is the problem's fairness. Summed over all terms and people the shares are the solution's score.
public final class Explanation {
    private final List<String> terms;
    private final double[][] shares;

    private Explanation(List<String> terms, double[][] shares) {
        this.terms = terms;
        this.shares = shares;
    }

    /// Explains any partition, whether it came from a search or from somebody's hand.
    public static Explanation of(Problem problem, int[] groupOf) {
        var names = new ArrayList<String>();
        problem.terms().forEach(term -> names.add(term.name()));
        names.add(problem.fairness().name());
        var shares = new double[names.size()][problem.people()];
        for (int[] members : Groups.of(problem, groupOf)) {
            explain(problem, members, shares);
        }
        return new Explanation(List.copyOf(names), shares);
    }

    private static void explain(Problem problem, int[] members, double[][] shares) {
        int last = shares.length - 1;
        double[] sum = new double[members.length];
        double[] own = new double[members.length];
        for (int t = 0; t < last; t++) {
            Arrays.fill(own, 0);
            problem.terms().get(t).share(members, members.length, own);
            for (int i = 0; i < members.length; i++) {
                shares[t][members[i]] = own[i];
                sum[i] += own[i];
            }
        }
        for (int i = 0; i < members.length; i++) {
            shares[last][members[i]] = problem.fairness().of(sum[i]);
        }
    }

    public List<String> terms() {
        return terms;
    }

    public double share(int term, int person) {
        return shares[term][person];
    }

    /// What a person gets from all terms.
    public double person(int person) {
        double sum = 0;
        for (double[] term : shares) {
            sum += term[person];
        }
        return sum;
    }

    /// What one group gets from one term.
    public double group(int term, int[] members) {
        return Arrays.stream(members).mapToDouble(person -> shares[term][person]).sum();
    }

    /// What everybody gets from one term.
    public double term(int term) {
        return Arrays.stream(shares[term]).sum();
    }

    public double total() {
        return Arrays.stream(shares).mapToDouble(term -> Arrays.stream(term).sum()).sum();
    }
}
