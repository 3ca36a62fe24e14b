package org.risingtide.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What a change by hand does: the objective before and after, by term, and the rules the touched groups then break.
///
/// Only the touched groups are looked at, so a review page of any size can ask for it at every drag.
public record Effect(
        double before, double after, Map<String, Double> byTerm, List<Breach> breaches) {

    /// `group` breaks `rule` (a rule's name, `size-less` or `size-more`).
    public record Breach(int group, String rule) {}

    public static final String TOO_SMALL = "size-less";
    public static final String TOO_LARGE = "size-more";

    /// The effect of making all `moves` at once; two moves are a swap. `groupOf` is left as it is.
    public static Effect of(Problem problem, int[] groupOf, List<Move> moves) {
        int[] then = groupOf.clone();
        var touched = new TreeSet<Integer>();
        for (Move move : moves) {
            touched.add(groupOf[move.person()]);
            touched.add(move.to());
            then[move.person()] = move.to();
        }
        touched.remove(Problem.OUT);
        var before = Explanation.of(problem, only(groupOf, touched));
        var after = Explanation.of(problem, only(then, touched));
        var byTerm = new LinkedHashMap<String, Double>();
        for (int term = 0; term < before.terms().size(); term++) {
            byTerm.put(before.terms().get(term), after.term(term) - before.term(term));
        }
        return new Effect(before.total(), after.total(), byTerm, breaches(problem, then, touched));
    }

    public double change() {
        return after - before;
    }

    private static int[] only(int[] groupOf, TreeSet<Integer> touched) {
        int[] only = groupOf.clone();
        for (int person = 0; person < only.length; person++) {
            only[person] = touched.contains(only[person]) ? only[person] : Problem.OUT;
        }
        return only;
    }

    private static List<Breach> breaches(Problem problem, int[] then, TreeSet<Integer> touched) {
        var groups = Groups.of(problem, then);
        var breaches = new ArrayList<Breach>();
        for (int group : touched) {
            int[] members = groups.get(group);
            for (Rule rule : problem.rules()) {
                if (!rule.holds(members, members.length)) {
                    breaches.add(new Breach(group, rule.name()));
                }
            }
            if (members.length > 0 && members.length < problem.sizes().least(group)) {
                breaches.add(new Breach(group, TOO_SMALL));
            }
            if (members.length > problem.sizes().most(group)) {
                breaches.add(new Breach(group, TOO_LARGE));
            }
        }
        return breaches;
    }
}
