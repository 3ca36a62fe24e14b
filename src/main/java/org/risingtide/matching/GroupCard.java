package org.risingtide.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.risingtide.forming.FormedGroup;
import org.risingtide.forming.Telling;
import org.risingtide.grouping.Effect;
import org.risingtide.matching.Review.PersonLine;
import org.risingtide.matching.Review.Table;
import org.risingtide.matching.Workbench.Bench;
import org.risingtide.platform.TideMark;
import org.risingtide.platform.Words;

/// One group as the organiser reads it.
///
/// @param broken rules, until it is sent: who leaves afterwards holds up no other group
/// @param sent whether its people have it already: then nobody is moved any more
record GroupCard(
        int place,
        String name,
        String time,
        List<PersonLine> people,
        List<ReasonLine> reasons,
        List<String> traded,
        List<String> broken,
        boolean kept,
        boolean sent) {

    record ReasonLine(String kind, String words) {}

    boolean fixed() {
        return kept || sent;
    }

    static GroupCard of(Table table, FormedGroup group, Words words) {
        var telling = new Telling(words);
        var members = group.story().members();
        var reasons = new ArrayList<ReasonLine>();
        var traded = new ArrayList<String>();
        if (!table.veiled()) {
            for (var why : group.story().together()) {
                reasons.add(
                        new ReasonLine(words.say(why.tie().reason().key()), telling.about(why)));
            }
            group.story().traded().forEach(each -> traded.add(telling.traded(each)));
        }
        return new GroupCard(
                group.number(),
                table.name(group.number()),
                group.time(),
                lines(table.bench(), members, words),
                reasons,
                traded,
                broken(table, group).stream().map(telling::broken).distinct().toList(),
                table.making().kept().contains(group.number()),
                table.sent().contains(group.number()));
    }

    /// Whether it has to be mended before it is sent.
    static boolean breaks(Table table, FormedGroup group) {
        return !broken(table, group).isEmpty();
    }

    /// Names of rules; of a group that was sent none.
    private static List<String> broken(Table table, FormedGroup group) {
        if (table.sent().contains(group.number())) {
            return List.of();
        }
        var problem = table.forming().asProblem();
        var members = group.story().members();
        var broken = new LinkedHashSet<String>();
        problem.rules().stream()
                .filter(rule -> !rule.holds(members, members.length))
                .forEach(rule -> broken.add(rule.name()));
        if (members.length < problem.sizes().least(group.number())) {
            broken.add(Effect.TOO_SMALL);
        } else if (members.length > problem.sizes().most(group.number())) {
            broken.add(Effect.TOO_LARGE);
        }
        return List.copyOf(broken);
    }

    private static List<PersonLine> lines(Bench bench, int[] members, Words words) {
        var names = Arrays.stream(members).mapToObj(m -> bench.people().get(m).name()).toList();
        var marks = TideMark.together(names);
        var lines = new ArrayList<PersonLine>();
        for (int i = 0; i < members.length; i++) {
            lines.add(Review.line(bench.people().get(members[i]), marks.get(i), words));
        }
        return lines;
    }
}
