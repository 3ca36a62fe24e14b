package org.risingtide.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /// What stands in the way of a move: a key of words, or null.
    @Nullable String refused(Viewer viewer, Making making, UUID candidate, int place, Words words) {
        var table = review.table(viewer, making, words);
        int person = number(table, candidate);
        if (table.sent().contains(place) || table.sent().contains(table.places()[person])) {
            return "matching.move.sent";
        }
        boolean there = place < 0 || table.names().containsKey(place);
        if (!there) {
            throw new NotFound();
        }
        return place >= 0 && seatsAnEvaluator(effect(table, person, place))
                ? "matching.move.evaluates"
                : null;
    }

    /// What the last change did, when somebody came from `from`.
    String effect(Table table, UUID candidate, int from, Words words) {
        int person = number(table, candidate);
        var before = table.places();
        int to = before[person];
        before[person] = from < table.forming().asProblem().sizes().groups() ? from : -1;
        return Effects.say(
                words,
                Effect.of(table.forming().asProblem(), before, List.of(new Move(person, to))));
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
