package org.risingtide.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.Count;
import org.risingtide.forming.FormedGroup;
import org.risingtide.forming.Forming;
import org.risingtide.forming.Sooner;
import org.risingtide.forming.Telling;
import org.risingtide.grouping.Effect;
import org.risingtide.grouping.Groups;
import org.risingtide.grouping.Problem;
import org.risingtide.grouping.Unplaced;
import org.risingtide.matching.Workbench.Bench;
import org.risingtide.platform.TideMark;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// What the organiser reads of a result: names, themes and times, never a sentence; somebody who evaluates anyone in the list
/// reads no themes either.
@Component
class Review {
    private final Workbench workbench;
    private final Veil veil;
    private final Makings makings;

    Review(Workbench workbench, Veil veil, Makings makings) {
        this.workbench = workbench;
        this.veil = veil;
        this.makings = makings;
    }

    record PersonLine(UUID id, String name, String what, @Nullable TideMark mark) {}

    record ReasonLine(String kind, String words) {}

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
        boolean fixed() {
            return kept || sent;
        }
    }

    record OutLine(PersonLine person, String why) {}

    /// @param veiled whether the organiser evaluates somebody here, and so sees no themes
    /// @param sooner of thought partners: who would both rather be with each other, after a line that says how many
    record Page(
            Making making,
            Count count,
            List<GroupCard> groups,
            List<OutLine> out,
            List<String> sooner,
            boolean veiled) {
        boolean broken() {
            return groups.stream().anyMatch(group -> !group.broken().isEmpty());
        }

        /// How many were sent already, when some of them could not be.
        long sent() {
            return groups.stream().filter(GroupCard::sent).count();
        }

        /// Names of those at these places that wait.
        List<String> waiting(Set<Integer> places) {
            return groups.stream()
                    .filter(group -> !group.sent() && places.contains(group.place()))
                    .map(GroupCard::name)
                    .toList();
        }

        /// More groups than anybody looks at come in parts, or a phone could not show the page.
        static final int PART = 100;

        int parts() {
            return Math.max(1, Math.ceilDiv(Math.max(groups.size(), out.size()), PART));
        }

        List<GroupCard> groups(int part) {
            return part(groups, part);
        }

        List<OutLine> out(int part) {
            return part(out, part);
        }

        /// Where somebody stands; the first where they stand nowhere.
        int partOf(UUID person) {
            int group = 0;
            while (group < groups.size()
                    && groups.get(group).people().stream().noneMatch(p -> p.id().equals(person))) {
                group++;
            }
            return group == groups.size() ? 0 : group / PART;
        }

        private static <T> List<T> part(List<T> all, int part) {
            int from = Math.clamp((long) part * PART, 0, all.size());
            return all.subList(from, Math.min(from + PART, all.size()));
        }

        /// Names of those that wait.
        List<String> unsent() {
            return groups.stream().filter(g -> !g.sent()).map(GroupCard::name).toList();
        }
    }

    /// Everything that a page about the groups of a making is made of.
    ///
    /// @param names by place
    /// @param agreed the asking that each other district said yes to
    record Table(
            Making making,
            Bench bench,
            Forming forming,
            boolean veiled,
            List<FormedGroup> groups,
            Map<Integer, String> names,
            Set<Integer> sent,
            Map<String, UUID> agreed) {
        int[] places() {
            return bench.places();
        }

        String name(int place) {
            return names.getOrDefault(place, "");
        }

        int number(UUID candidate) {
            return bench.indexOf(candidate);
        }
    }

    Table table(Viewer viewer, Making making, Words words) {
        var bench = workbench.bench(viewer, making);
        var forming = workbench.forming(bench);
        boolean veiled = veil.over(viewer, bench, forming);
        var stands = makings.stands(viewer, making);
        var groups =
                FormedGroup.all(forming, Groups.of(forming.asProblem(), bench.places()), words);
        var names = Names.all(groups, forming, stands.names(), veiled, words);
        return new Table(
                making, bench, forming, veiled, groups, names, stands.sent(), stands.agreed());
    }

    Page page(Viewer viewer, Making making, Words words) {
        return page(table(viewer, making, words), words);
    }

    Page page(Table table, Words words) {
        var cards = table.groups().stream().map(group -> card(table, group, words)).toList();
        return new Page(
                table.making(),
                Count.of(table.forming(), table.places()),
                cards,
                out(table, words),
                sooner(table, words),
                table.veiled());
    }

    private static List<String> sooner(Table table, Words words) {
        var groups = table.groups().stream().map(group -> group.story().members()).toList();
        return table.veiled() ? List.of() : Sooner.say(table.forming(), groups, words);
    }

    private static GroupCard card(Table table, FormedGroup group, Words words) {
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
        boolean sent = table.sent().contains(group.number());
        return new GroupCard(
                group.number(),
                table.name(group.number()),
                group.time(),
                lines(table.bench(), members, words),
                reasons,
                traded,
                sent
                        ? List.of()
                        : broken(table.forming().asProblem(), members, group.number(), telling),
                table.making().kept().contains(group.number()),
                sent);
    }

    private static List<String> broken(Problem problem, int[] members, int place, Telling telling) {
        var broken = new LinkedHashSet<String>();
        problem.rules().stream()
                .filter(rule -> !rule.holds(members, members.length))
                .forEach(rule -> broken.add(telling.broken(rule.name())));
        if (members.length < problem.sizes().least(place)) {
            broken.add(telling.broken(Effect.TOO_SMALL));
        } else if (members.length > problem.sizes().most(place)) {
            broken.add(telling.broken(Effect.TOO_LARGE));
        }
        return List.copyOf(broken);
    }

    private static List<PersonLine> lines(Bench bench, int[] members, Words words) {
        var names = Arrays.stream(members).mapToObj(m -> bench.people().get(m).name()).toList();
        var marks = TideMark.together(names);
        var lines = new ArrayList<PersonLine>();
        for (int i = 0; i < members.length; i++) {
            lines.add(line(bench.people().get(members[i]), marks.get(i), words));
        }
        return lines;
    }

    static PersonLine line(Candidate candidate, TideMark mark, Words words) {
        return new PersonLine(candidate.id(), candidate.name(), candidate.what(words), mark);
    }

    private static List<OutLine> out(Table table, Words words) {
        var telling = new Telling(words);
        var out = new ArrayList<OutLine>();
        for (var each : Unplaced.all(table.forming().asProblem(), table.places())) {
            var candidate = table.bench().people().get(each.person());
            out.add(
                    new OutLine(
                            line(candidate, TideMark.of(candidate.name()), words),
                            telling.unplaced(each, table.name(each.closest()))));
        }
        return out;
    }
}
