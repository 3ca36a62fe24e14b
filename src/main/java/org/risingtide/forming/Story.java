package org.risingtide.forming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.risingtide.company.Affinity;
import org.risingtide.company.Reason;
import org.risingtide.company.Tie;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.Tag;

/// Why one group belongs together, made of data: whoever reads it gets words in their own language.
///
/// @param themes what the group is about, most shared first
/// @param reasons for each member, in the order of `members`, the strongest tie of each kind
/// @param traded what was given up
public record Story(int[] members, List<Tag> themes, List<List<Why>> reasons, List<Traded> traded) {

    /// `other` is company for `self`, or `self` for `other` when `gives`.
    public record Why(int self, int other, boolean gives, Tie tie) {}

    /// What a group had to give up.
    public enum Traded {
        SAME_SCHOOL,
        NOBODY_BEEN_THERE,
        NO_COMPANY,
        MET_BEFORE,
        SIZE
    }

    public static Story of(Forming forming, int[] members) {
        var pool = forming.pool();
        var reasons = new ArrayList<List<Why>>();
        for (int member : members) {
            reasons.add(reasons(pool, members, member));
        }
        return new Story(
                members,
                themes(pool, members, reasons),
                reasons,
                traded(forming, members, reasons));
    }

    /// The strongest reason of each kind anywhere in the group, each told once.
    public List<Why> together() {
        var best = new EnumMap<Reason, Why>(Reason.class);
        for (var own : reasons) {
            for (var why : own) {
                best.merge(
                        why.tie().reason(),
                        why,
                        (a, b) -> b.tie().strength() > a.tie().strength() ? b : a);
            }
        }
        return List.copyOf(best.values());
    }

    private static List<Why> reasons(Pool pool, int[] members, int self) {
        var best = new EnumMap<Reason, Why>(Reason.class);
        for (int other : members) {
            if (other != self) {
                for (var tie : Affinity.ties(pool.get(self).voice(), pool.get(other).voice())) {
                    best.merge(
                            tie.reason(),
                            new Why(self, other, false, tie),
                            (a, b) -> b.tie().strength() > a.tie().strength() ? b : a);
                }
            }
        }
        return best.isEmpty() ? given(pool, members, self) : List.copyOf(best.values());
    }

    /// Who asks nothing is in the group for what they can give.
    private static List<Why> given(Pool pool, int[] members, int self) {
        var given = new ArrayList<Why>();
        for (int other : members) {
            if (other != self) {
                Affinity.ties(pool.get(other).voice(), pool.get(self).voice()).stream()
                        .filter(tie -> tie.reason() == Reason.HAS_BEEN_THERE)
                        .forEach(tie -> given.add(new Why(self, other, true, tie)));
            }
        }
        given.sort(Comparator.comparingDouble((Why why) -> -why.tie().strength()));
        return given.isEmpty() ? List.of() : List.of(given.getFirst());
    }

    private static List<Tag> themes(Pool pool, int[] members, List<List<Why>> reasons) {
        var weight = new HashMap<Tag, Double>();
        for (var own : reasons) {
            for (var why : own) {
                for (var tag : why.tie().question().tags()) {
                    if (why.tie().answer().tags().contains(tag)) {
                        weight.merge(tag, tag.broad() ? 0.5 : 2, Double::sum);
                    }
                }
            }
        }
        for (int member : members) {
            for (var tag : tags(pool.get(member).voice().needs())) {
                weight.merge(tag, tag.broad() ? 0.1 : 0.6, Double::sum);
            }
        }
        return weight.entrySet().stream()
                .sorted(
                        Map.Entry.<Tag, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<Tag> tags(List<Meaning> meanings) {
        var tags = new HashSet<Tag>();
        meanings.forEach(meaning -> tags.addAll(meaning.tags()));
        return tags;
    }

    private static List<Traded> traded(Forming forming, int[] members, List<List<Why>> reasons) {
        var pool = forming.pool();
        var traded = new ArrayList<Traded>();
        boolean asked = false;
        boolean beenThere = false;
        boolean alone = false;
        for (int i = 0; i < members.length; i++) {
            asked |= pool.get(members[i]).voice().asks();
            alone |= pool.get(members[i]).voice().asks() && reasons.get(i).isEmpty();
            beenThere |=
                    reasons.get(i).stream()
                            .anyMatch(why -> why.tie().reason() == Reason.HAS_BEEN_THERE);
        }
        if (pairs(
                members,
                (a, b) ->
                        pool.get(a).voice().setting().sameSchool(pool.get(b).voice().setting()))) {
            traded.add(Traded.SAME_SCHOOL);
        }
        if (alone) {
            traded.add(Traded.NO_COMPANY);
        } else if (asked && !beenThere) {
            traded.add(Traded.NOBODY_BEEN_THERE);
        }
        if (pairs(members, pool::saysMet)) {
            traded.add(Traded.MET_BEFORE);
        }
        if (members.length != forming.wishes().best()) {
            traded.add(Traded.SIZE);
        }
        return traded;
    }

    @FunctionalInterface
    private interface OfTwo {
        boolean holds(int a, int b);
    }

    private static boolean pairs(int[] members, OfTwo what) {
        for (int a : members) {
            for (int b : members) {
                if (a < b && what.holds(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }
}
