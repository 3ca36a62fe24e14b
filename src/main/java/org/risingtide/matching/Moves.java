package org.risingtide.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.grouping.Effect;
import org.risingtide.grouping.Move;
import org.risingtide.matching.Review.Table;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// Moving one person by hand, with what it does.
@Component
class Moves {
    private static final double PER_BREACH = 100;
    private final Review review;

    Moves(Review review) {
        this.review = review;
    }

    /// One place somebody could go to, and what that would do. `place` is null for no group.
    record Choice(@Nullable Integer place, String name, String effect, boolean possible) {}

    /// Where one person could go, the best first; the effect of each in words.
    List<Choice> choices(Viewer viewer, Making making, UUID candidate, Words words) {
        var table = review.table(viewer, making, words);
        int person = number(table, candidate);
        int now = table.places()[person];
        record Weighed(Choice choice, double change) {}
        var choices = new ArrayList<Weighed>();
        for (var group : table.groups()) {
            int place = group.number();
            if (place != now && !making.kept().contains(place) && !table.sent().contains(place)) {
                var effect = effect(table, person, place);
                choices.add(
                        new Weighed(
                                new Choice(
                                        place,
                                        table.name(place),
                                        Effects.say(words, effect),
                                        !seatsAnEvaluator(effect)),
                                effect.change() - PER_BREACH * effect.breaches().size()));
            }
        }
        choices.sort(Comparator.comparingDouble((Weighed w) -> -w.change()));
        return choices.stream().map(Weighed::choice).toList();
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
