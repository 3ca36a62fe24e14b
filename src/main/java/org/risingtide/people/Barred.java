package org.risingtide.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Evaluator;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// Names, beside every box for honest words, the people who cannot see them: "June Marsh can’t see this."
@Component
public class Barred {
    private final Evaluators evaluators;
    private final ProfileTables profiles;

    Barred(Evaluators evaluators, ProfileTables profiles) {
        this.evaluators = evaluators;
        this.profiles = profiles;
    }

    /// Whom the viewer's honest words stay closed to, by name; two queries.
    public List<String> names(Viewer viewer) {
        List<UUID> closed =
                evaluators.of(viewer).stream()
                        .filter(e -> !e.doorOpen())
                        .map(Evaluator::evaluatorId)
                        .toList();
        return closed.isEmpty()
                ? List.of()
                : profiles.cards(closed).stream()
                        .map(Card::name)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList();
    }

    /// The same sentence, where the cards of those who are barred are at hand already.
    public static @Nullable String sentence(Viewer viewer, Collection<Card> barred) {
        return said(
                viewer,
                barred.stream().map(Card::name).sorted(String.CASE_INSENSITIVE_ORDER).toList());
    }

    /// For the kit's `_sees(barred = …)`; null when nobody is known to evaluate the viewer.
    public @Nullable String sentence(Viewer viewer) {
        return said(viewer, names(viewer));
    }

    private static @Nullable String said(Viewer viewer, List<String> names) {
        var words = Words.in(viewer.language());
        return names.isEmpty() ? null : words.say("people.barred", words.list(names), names.size());
    }
}
