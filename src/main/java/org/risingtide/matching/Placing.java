package org.risingtide.matching;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.EvaluatorBeside;
import org.risingtide.collaboratives.Welcomes;
import org.risingtide.matching.Answers.Answer;
import org.risingtide.matching.SentGroupTables.SentGroup;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;

/// Puts one person into a group that was sent. Every step can be done again; the last one is what the organiser sees.
@Component
class Placing {
    private final Arrivals arrivals;
    private final Accounts accounts;
    private final Welcomes welcomes;
    private final Told told;
    private final Answers answers;

    Placing(Arrivals arrivals, Accounts accounts, Welcomes welcomes, Told told, Answers answers) {
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.welcomes = welcomes;
        this.told = told;
        this.answers = answers;
    }

    /// The account comes first and stays: it is the same one when this is tried again.
    ///
    /// @return false when the person or the last free place is taken meanwhile, or when this place knows of one who evaluates the
    ///     other; nobody is told more
    boolean place(Viewer organiser, Making making, Candidate candidate, SentGroup group) {
        var answer =
                Objects.requireNonNullElse(
                        answers.given(making.id()).get(candidate.id()), Answer.NONE);
        var account =
                accounts.find(arrivals.account(organiser, candidate, answer))
                        .orElseThrow(NotFound::new);
        try {
            return told.placed(
                    organiser,
                    making,
                    candidate,
                    group,
                    account,
                    () -> welcomes.welcome(group.id(), account));
        } catch (EvaluatorBeside e) {
            return false;
        }
    }

    static SentGroup at(List<SentGroup> groups, int place) {
        return groups.stream()
                .filter(group -> group.place() == place)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static Candidate one(List<Candidate> people, UUID id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
