package org.risingtide.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.Count;
import org.risingtide.forming.FormedGroup;
import org.risingtide.forming.Forming;
import org.risingtide.forming.Story.Why;
import org.risingtide.forming.Telling;
import org.risingtide.grouping.Effect;
import org.risingtide.grouping.Groups;
import org.risingtide.grouping.Move;
import org.risingtide.grouping.Problem;
import org.risingtide.grouping.Unplaced;
import org.risingtide.lists.Cells;
import org.risingtide.matching.Workbench.Bench;
import org.risingtide.people.People;
import org.risingtide.people.Profile;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.TideMark;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// What the organiser reads of a result: names, themes and times, never a sentence; somebody who evaluates anyone in the list
/// reads no themes either.
@Component
class Review {
    private final Workbench workbench;
    private final People people;
    private final Accounts accounts;

    Review(Workbench workbench, People people, Accounts accounts) {
        this.workbench = workbench;
        this.people = people;
        this.accounts = accounts;
    }

    record PersonLine(UUID id, String name, String what, @Nullable TideMark mark) {}

    record ReasonLine(String kind, String words) {}

    record GroupCard(
            int place,
            String name,
            String time,
            List<PersonLine> people,
            List<ReasonLine> reasons,
            List<String> traded,
            List<String> broken,
            boolean kept) {}

    record OutLine(PersonLine person, String why) {}

    /// @param veiled whether the organiser evaluates somebody here, and so sees no themes
    record Page(
            Making making, Count count, List<GroupCard> groups, List<OutLine> out, boolean veiled) {
        boolean broken() {
            return groups.stream().anyMatch(group -> !group.broken().isEmpty());
        }
    }

    /// One place somebody could go to, and what that would do. `place` is null for no group.
    record Choice(@Nullable Integer place, String name, String effect, boolean possible) {}

    Page page(Viewer viewer, Making making, Words words) {
        var bench = workbench.bench(viewer, making);
        var forming = workbench.forming(bench);
        var places = bench.places();
        boolean veiled = evaluatesAnybody(viewer, bench, forming);
        var formed = FormedGroup.all(forming, Groups.of(forming.asProblem(), places), words);
        var cards = new ArrayList<GroupCard>();
        for (int i = 0; i < formed.size(); i++) {
            cards.add(card(making, bench, forming, formed.get(i), words, veiled, i + 1));
        }
        return new Page(
                making,
                Count.of(forming, places),
                cards,
                out(bench, forming, places, cards, words),
                veiled);
    }

    private GroupCard card(
            Making making,
            Bench bench,
            Forming forming,
            FormedGroup group,
            Words words,
            boolean veiled,
            int number) {
        var telling = new Telling(words);
        var members = group.story().members();
        var reasons = new ArrayList<ReasonLine>();
        for (var why : veiled ? List.<Why>of() : group.story().together()) {
            reasons.add(new ReasonLine(words.say(why.tie().reason().key()), telling.about(why)));
        }
        var traded =
                veiled
                        ? List.<String>of()
                        : group.story().traded().stream().map(telling::traded).toList();
        return new GroupCard(
                group.number(),
                veiled ? words.say("forming.name.number", number) : group.name(),
                group.time(),
                lines(bench, members),
                reasons,
                traded,
                broken(forming.asProblem(), members, group.number(), telling),
                making.kept().contains(group.number()));
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

    private static List<PersonLine> lines(Bench bench, int[] members) {
        var names = Arrays.stream(members).mapToObj(m -> bench.people().get(m).name()).toList();
        var marks = TideMark.together(names);
        var lines = new ArrayList<PersonLine>();
        for (int i = 0; i < members.length; i++) {
            lines.add(line(bench.people().get(members[i]), marks.get(i)));
        }
        return lines;
    }

    private static PersonLine line(Candidate candidate, TideMark mark) {
        return new PersonLine(candidate.id(), candidate.name(), candidate.what(), mark);
    }

    private List<OutLine> out(
            Bench bench, Forming forming, int[] places, List<GroupCard> cards, Words words) {
        var telling = new Telling(words);
        var out = new ArrayList<OutLine>();
        for (var each : Unplaced.all(forming.asProblem(), places)) {
            var candidate = bench.people().get(each.person());
            out.add(
                    new OutLine(
                            line(candidate, TideMark.of(candidate.name())),
                            telling.unplaced(each, nameOf(cards, each.closest()))));
        }
        return out;
    }

    private static String nameOf(List<GroupCard> cards, int place) {
        return cards.stream()
                .filter(card -> card.place() == place)
                .map(GroupCard::name)
                .findFirst()
                .orElse("");
    }

    /// Where one person could go, the best first; the effect of each in words.
    List<Choice> choices(Viewer viewer, Making making, UUID candidate, Words words) {
        var bench = workbench.bench(viewer, making);
        int person = index(bench, candidate);
        var forming = workbench.forming(bench);
        var places = bench.places();
        var cards = page(viewer, making, words).groups();
        record Weighed(Choice choice, double change) {}
        var choices = new ArrayList<Weighed>();
        for (var card : cards) {
            if (card.place() != places[person] && !card.kept()) {
                var effect =
                        Effect.of(
                                forming.asProblem(),
                                places,
                                List.of(new Move(person, card.place())));
                boolean possible =
                        effect.breaches().stream().noneMatch(b -> b.rule().equals("evaluates"));
                choices.add(
                        new Weighed(
                                new Choice(
                                        card.place(),
                                        card.name(),
                                        Effects.say(words, effect),
                                        possible),
                                effect.change() - 100 * effect.breaches().size()));
            }
        }
        choices.sort(Comparator.comparingDouble((Weighed w) -> -w.change()));
        return choices.stream().map(Weighed::choice).toList();
    }

    /// Whether the database would refuse it: one would stand beside somebody who evaluates them.
    boolean wouldSeatAnEvaluator(Viewer viewer, Making making, UUID candidate, int place) {
        var bench = workbench.bench(viewer, making);
        var move = new Move(index(bench, candidate), place);
        return Effect.of(workbench.forming(bench).asProblem(), bench.places(), List.of(move))
                .breaches()
                .stream()
                .anyMatch(breach -> breach.rule().equals("evaluates"));
    }

    /// What the last change did, when somebody came from `from`.
    String effect(Viewer viewer, Making making, UUID candidate, int from, Words words) {
        var bench = workbench.bench(viewer, making);
        int person = index(bench, candidate);
        var before = bench.places();
        int to = before[person];
        before[person] = from;
        var effect =
                Effect.of(
                        workbench.forming(bench).asProblem(),
                        before,
                        List.of(new Move(person, to)));
        return Effects.say(words, effect);
    }

    private static int index(Bench bench, UUID candidate) {
        int person = bench.indexOf(candidate);
        if (person < 0) {
            throw new NotFound();
        }
        return person;
    }

    /// By what the list says of the organiser, by where they lead, and by what people here have said of them.
    boolean evaluatesAnybody(Viewer viewer, Bench bench, Forming forming) {
        for (var pair : forming.pool().evaluators()) {
            if (bench.people().get(pair[0]).name().equalsIgnoreCase(viewer.name())) {
                return true;
            }
        }
        if (saidByAnybody(viewer, bench)) {
            return true;
        }
        var profile = people.profile(viewer, viewer.id());
        return profile.isPresent() && leadsAny(profile.get(), bench);
    }

    private boolean saidByAnybody(Viewer viewer, Bench bench) {
        var theirs =
                viewer.closed().isEmpty()
                        ? List.<Account>of()
                        : accounts.find(viewer.closed()).values();
        return theirs.stream().anyMatch(who -> bench.people().stream().anyMatch(c -> is(who, c)));
    }

    private static boolean is(Account who, Candidate candidate) {
        var email = candidate.listed().email();
        return email.isEmpty()
                ? candidate.name().equalsIgnoreCase(who.name())
                : email.equalsIgnoreCase(who.email());
    }

    private static boolean leadsAny(Profile leader, Bench bench) {
        var place = leader.workplace();
        return switch (leader.role().leads()) {
            case NOBODY -> false;
            case SCHOOL ->
                    bench.people().stream()
                            .anyMatch(who -> same(place.school(), who.listed().work().school()));
            case DISTRICT ->
                    bench.people().stream()
                            .anyMatch(
                                    who -> same(place.district(), who.listed().work().district()));
        };
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && Cells.fold(one).equals(Cells.fold(other));
    }
}
