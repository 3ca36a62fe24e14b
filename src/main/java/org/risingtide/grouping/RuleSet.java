package org.risingtide.grouping;

import java.util.ArrayList;
import java.util.List;

/// A problem's rules, split by when they can be checked.
record RuleSet(List<Rule> growing, List<Rule> whole) {

    static RuleSet of(List<Rule> rules) {
        return new RuleSet(
                rules.stream().filter(Rule::growing).toList(),
                rules.stream().filter(rule -> !rule.growing()).toList());
    }

    List<Rule> all() {
        var all = new ArrayList<>(growing);
        all.addAll(whole);
        return all;
    }

    /// Whether these people may be the beginning of a group.
    boolean fits(int[] members, int size) {
        for (int i = 0; i < growing.size(); i++) {
            if (!growing.get(i).holds(members, size)) {
                return false;
            }
        }
        return true;
    }

    /// Whether these people, who fit, may stay as they are.
    boolean whole(int[] members, int size) {
        for (int i = 0; i < whole.size(); i++) {
            if (!whole.get(i).holds(members, size)) {
                return false;
            }
        }
        return true;
    }

    /// Whether member `i` is the only one with their value; a value that is not known is never alone.
    static boolean alone(int[] members, int size, int i, int[] value) {
        int own = value[members[i]];
        if (own < 0 || size < 2) {
            return false;
        }
        for (int j = 0; j < size; j++) {
            if (j != i && value[members[j]] == own) {
                return false;
            }
        }
        return true;
    }
}
