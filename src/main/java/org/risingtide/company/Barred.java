package org.risingtide.company;

import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Evaluator;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// "June Marsh can't see this": who stands before a closed door, named beside every box for honest words.
@Component
class Barred {
    private final Evaluators evaluators;
    private final People people;

    Barred(Evaluators evaluators, People people) {
        this.evaluators = evaluators;
        this.people = people;
    }

    /// Null where nobody here evaluates the viewer, or every door is open.
    @Transactional(readOnly = true)
    @Nullable String before(Viewer viewer) {
        var closed =
                evaluators.of(viewer).stream()
                        .filter(evaluator -> !evaluator.doorOpen())
                        .map(Evaluator::evaluatorId)
                        .toList();
        if (closed.isEmpty()) {
            return null;
        }
        var words = Words.in(viewer.language());
        var names = people.cards(viewer, closed).values().stream().map(Card::name).toList();
        return names.isEmpty()
                ? null
                : words.say("company.barred", words.list(names), names.size());
    }
}
