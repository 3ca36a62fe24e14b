package org.risingtide.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.FormedGroup;
import org.risingtide.grouping.Effect;
import org.risingtide.grouping.Move;
import org.risingtide.lists.Cells;
import org.risingtide.matching.Review.Table;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// Moving one person by hand, with what it does.
@Component
class Moves {
    private static final double PER_BREACH = 100;

    /// More choices than that nobody reads; a name finds the others.
    private static final int SHOWN = 20;

    /// Why somebody is not moved: they or the group have been sent, or are kept as they are; one would evaluate the other; the page
    /// showed groups that are others by now.
    static final Set<String> NOT = Set.of("sent", "kept", "evaluates", "changed");

    private final Review review;

    Moves(Review review) {
        this.review = review;
    }

    /// One place somebody could go to, who is there, and what that would do.
    record Choice(int place, String name, String who, String effect, boolean possible) {}

    /// @param more how many others there are, which a name finds
    record Choices(List<Choice> shown, int more) {}

    /// Where one person could go, the best first; the effect of each in words.
    ///
    /// @param part of the name of a group, or of somebody in it; or blank
    Choices choices(Viewer viewer, Making making, UUID candidate, String part, Words words) {
        var table = review.table(viewer, making, words);
        int person = number(table, candidate);
        int now = table.places()[person];
        record Weighed(FormedGroup group, Effect effect) {
            double change() {
                return effect.change() - PER_BREACH * effect.breaches().size();
            }
        }
        var open =
                table.groups().stream()
                        .filter(group -> group.number() != now && isOpen(table, group.number()))
                        .toList();
        var best =
                open.stream()
                        .filter(group -> isCalled(table, group, Cells.fold(part)))
                        .map(group -> new Weighed(group, effect(table, person, group.number())))
                        .sorted(Comparator.comparingDouble((Weighed w) -> -w.change()))
                        .limit(SHOWN)
                        .map(each -> choice(table, each.group(), each.effect(), words))
                        .toList();
        return new Choices(best, open.size() - best.size());
    }

    private static boolean isOpen(Table table, int place) {
        return !table.making().kept().contains(place) && !table.sent().contains(place);
    }

    private static boolean isCalled(Table table, FormedGroup group, String part) {
        return Cells.fold(table.name(group.number())).contains(part)
                || people(table, group).anyMatch(name -> Cells.fold(name).contains(part));
    }

    private static Stream<String> people(Table table, FormedGroup group) {
        return Arrays.stream(group.story().members())
                .mapToObj(member -> table.bench().people().get(member).name());
    }

    private static Choice choice(Table table, FormedGroup group, Effect effect, Words words) {
        return new Choice(
                group.number(),
                table.name(group.number()),
                words.list(people(table, group).toList()),
                Effects.say(words, effect),
                !seatsAnEvaluator(effect));
    }

    /// What stands in the way of a move: one of [#NOT], or nothing.
    Optional<String> refused(Viewer viewer, Making making, UUID candidate, int place, Words words) {
        var table = review.table(viewer, making, words);
        int person = number(table, candidate);
        int from = table.places()[person];
        if (table.sent().contains(place) || table.sent().contains(from)) {
            return Optional.of("sent");
        }
        var kept = table.making().kept();
        if (kept.contains(place) || kept.contains(from)) {
            return Optional.of("kept");
        }
        boolean there = place < 0 || table.names().containsKey(place);
        if (!there) {
            throw new NotFound();
        }
        return place >= 0 && seatsAnEvaluator(effect(table, person, place))
                ? Optional.of("evaluates")
                : Optional.empty();
    }

    /// The last change by hand.
    ///
    /// @param to the place they are in now, or -1 for no group
    /// @param words who went where, and what that did
    /// @param undo whether the group they came from is still there to go back to
    record Moved(UUID person, String name, int from, int to, String words, boolean undo) {}

    /// @param from where somebody came from, or -1 for no group; empty for whoever is there again, or is not in this making
    Optional<Moved> moved(Table table, UUID candidate, int from, Words words) {
        int person = table.number(candidate);
        if (person < 0) {
            return Optional.empty();
        }
        var before = table.places();
        int to = before[person];
        int place = from < table.forming().asProblem().sizes().groups() ? Math.max(-1, from) : -1;
        if (place == to) {
            return Optional.empty();
        }
        before[person] = place;
        var effect = Effect.of(table.forming().asProblem(), before, List.of(new Move(person, to)));
        var name = table.bench().people().get(person).name();
        var went = went(name, table.name(place), table.name(to), words);
        boolean undo = place < 0 || table.names().containsKey(place);
        return Optional.of(
                new Moved(
                        candidate, name, place, to, went + " " + Effects.say(words, effect), undo));
    }

    private static String went(String name, String from, String to, Words words) {
        if (to.isEmpty()) {
            return words.say("matching.moved.out", name);
        }
        return from.isEmpty()
                ? words.say("matching.moved.in", name, to)
                : words.say("matching.moved.over", name, from, to);
    }

    private static Effect effect(Table table, int person, int place) {
        return Effect.of(
                table.forming().asProblem(), table.places(), List.of(new Move(person, place)));
    }

    /// Whether the database would refuse it: one would stand beside somebody who evaluates them.
    private static boolean seatsAnEvaluator(Effect effect) {
        return effect.breaches().stream().anyMatch(breach -> breach.rule().equals("evaluates"));
    }

    private static int number(Table table, UUID candidate) {
        int person = table.number(candidate);
        if (person < 0) {
            throw new NotFound();
        }
        return person;
    }
}
