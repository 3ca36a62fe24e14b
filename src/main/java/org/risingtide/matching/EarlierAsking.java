package org.risingtide.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.company.Reason;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Reading;
import org.springframework.stereotype.Component;

/// What a list's people were asked and answered at another time: for what comes in from elsewhere, such as the demo's story.
/// Tells nobody.
@Component
public class EarlierAsking {
    private final Makings makings;
    private final Answers answers;

    private final EarlierYes yes;
    private final Hunting hunting;

    EarlierAsking(Makings makings, Answers answers, EarlierYes yes, Hunting hunting) {
        this.makings = makings;
        this.answers = answers;
        this.yes = yes;
        this.hunting = hunting;
    }

    /// One person's answer, or that they would rather not this time.
    public record Told(
            String need,
            String offer,
            String experience,
            List<String> free,
            Set<Reason> wants,
            boolean declined) {

        private Answers.Answer kept() {
            int wished = wants.stream().mapToInt(Reason::bit).reduce(0, (a, b) -> a | b);
            return new Answers.Answer(need, offer, experience, free, wished, declined);
        }
    }

    /// Takes the people out of a list that was just brought, with its columns as they are guessed. A list that has gone on
    /// stays as it is.
    ///
    /// @param told by mail address
    public void recall(
            Viewer organiser, UUID id, String letter, LocalDate until, Map<String, Told> told) {
        var making = makings.find(organiser, id);
        if (making.stage() != Making.Stage.COLUMNS) {
            return;
        }
        var sheet = makings.rows(organiser, id);
        var columns = Columns.guess(sheet);
        makings.take(making, Reading.of(sheet, columns), columns.each());
        makings.ask(making, letter, until);
        for (var person : makings.people(organiser, making)) {
            var email = person.listed().email();
            if (!email.isEmpty()) {
                answers.ask(person.id());
            }
            var answer = told.get(email);
            if (answer != null) {
                answers.answer(person.id(), answer.kept());
            }
        }
    }

    /// The other districts have said yes through this person, and the search begins. A making that has gone on stays as it is.
    public void look(Viewer organiser, UUID id, String saysYes) {
        var making = makings.find(organiser, id);
        if (making.stage() == Making.Stage.PEOPLE) {
            yes.agreedByAll(organiser, making, saysYes);
            hunting.search(organiser, makings.find(organiser, id));
        }
    }
}
