package org.risingtide.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/// What is to be grouped, and what is good and forbidden. Unchanging; make one with `Problem.of(...)`.
///
/// `start[p]` is the group person `p` begins in, or `OUT`; `pinned` people stay there; `closed` groups neither gain nor lose.
public record Problem(
        int people,
        Sizes sizes,
        List<Term> terms,
        Fairness fairness,
        List<Rule> rules,
        int[] start,
        BitSet pinned,
        BitSet closed) {

    /// In no group.
    public static final int OUT = -1;

    public Problem {
        var names = new HashSet<String>();
        names.add(fairness.name());
        for (Term term : terms) {
            if (!names.add(term.name())) {
                throw new IllegalArgumentException("Two terms are called " + term.name());
            }
        }
        for (int person = 0; person < people; person++) {
            if (start[person] < OUT || start[person] >= sizes.groups()) {
                throw new IllegalArgumentException("There is no group " + start[person]);
            }
        }
        terms = List.copyOf(terms);
        rules = List.copyOf(rules);
    }

    public static Builder of(int people, Sizes sizes) {
        return new Builder(people, sizes);
    }

    /// The same problem, searched again from `groupOf`: the groups in `locked` keep exactly their people, all others start anew.
    public Problem locking(int[] groupOf, BitSet locked) {
        int[] kept = new int[people];
        var held = new BitSet();
        for (int person = 0; person < people; person++) {
            boolean stays = groupOf[person] != OUT && locked.get(groupOf[person]);
            kept[person] = stays ? groupOf[person] : OUT;
            held.set(person, stays);
        }
        return new Problem(people, sizes, terms, fairness, rules, kept, held, locked);
    }

    /// The same problem with everybody who has a group in `groupOf` pinned there; only the others can still be placed.
    public Problem keeping(int[] groupOf) {
        var held = new BitSet();
        for (int person = 0; person < people; person++) {
            held.set(person, groupOf[person] != OUT);
        }
        return new Problem(people, sizes, terms, fairness, rules, groupOf.clone(), held, closed);
    }

    RuleSet ruleSet() {
        return RuleSet.of(rules);
    }

    /// Collects the parts of a problem; what is not said is: no terms, no rules, nobody placed yet.
    public static final class Builder {
        private final int people;
        private final Sizes sizes;
        private final List<Term> terms = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private final BitSet pinned = new BitSet();
        private final BitSet closed = new BitSet();
        private final int[] start;
        private Fairness fairness = Fairness.NONE;

        private Builder(int people, Sizes sizes) {
            this.people = people;
            this.sizes = sizes;
            this.start = new int[people];
            Arrays.fill(start, OUT);
        }

        public Builder term(Term term) {
            terms.add(term);
            return this;
        }

        public Builder rule(Rule rule) {
            rules.add(rule);
            return this;
        }

        public Builder fairness(Fairness chosen) {
            fairness = chosen;
            return this;
        }

        /// `person` belongs to `group` and stays.
        public Builder pin(int person, int group) {
            start[person] = group;
            pinned.set(person);
            return this;
        }

        /// Nobody joins `group` beyond those pinned to it.
        public Builder close(int group) {
            closed.set(group);
            return this;
        }

        public Problem build() {
            return new Problem(people, sizes, terms, fairness, rules, start, pinned, closed);
        }
    }
}
