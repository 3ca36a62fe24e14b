package org.risingtide.sessions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Card;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;
import org.risingtide.sessions.Afterword.Kind;
import org.risingtide.sessions.WordTables.Said;

/// What a group's sessions left, date by date, the latest first. What was not reached stays unsaid, and nothing is counted.
///
/// @param over sessions that are over
/// @param cards of everybody who is named in it
record Stories(
        Viewer viewer,
        List<Plan> over,
        List<Said> said,
        List<Afterword> afterwords,
        Map<UUID, Card> cards) {
    /// Enough for a story; the rest stands on the page of that day.
    private static final int MOST = 3;

    /// One date that has been.
    ///
    /// @param more whether its own page has more than stands here
    record Story(
            Plan plan,
            List<Said> said,
            List<Afterword> lines,
            List<Afterword> tries,
            boolean more) {
        /// What the group wrote on one sheet has one line below all of it.
        boolean isByline(Said words) {
            return plan.way() != Way.ON_PAPER || words.equals(said.getLast());
        }
    }

    List<Story> all() {
        return over.stream().map(this::story).toList();
    }

    private Story story(Plan plan) {
        var written = said.stream().filter(words -> words.session().equals(plan.id())).toList();
        var since = afterwords.stream().filter(word -> word.session().equals(plan.id())).toList();
        var lines = since.stream().filter(word -> word.kind() == Kind.LINE).toList();
        return new Story(
                plan,
                written.stream().limit(MOST).toList(),
                lines.stream().limit(MOST).toList(),
                since.stream().filter(word -> word.kind() == Kind.TRY).toList(),
                Math.max(written.size(), lines.size()) > MOST);
    }

    /// With its year where it is not that of the latest one.
    String day(Plan plan) {
        var day = plan.startsIn(viewer.zone());
        return day.getYear() == over.getFirst().startsIn(viewer.zone()).getYear()
                ? Dates.day(day, viewer.language())
                : Dates.date(day, viewer.language());
    }

    String author(Plan plan, Said words, Words language) {
        if (words.author() != null) {
            return name(words.author(), language);
        }
        return language.say(
                plan.way() == Way.ON_PAPER ? "sessions.story.paper" : "sessions.story.unlinked");
    }

    String whose(Afterword word, Words language) {
        return language.say(word.key(), name(word.author(), language), name(word.from(), language));
    }

    private String name(@Nullable UUID person, Words language) {
        var card = person == null ? null : cards.get(person);
        return card == null ? language.say("sessions.story.gone") : card.name();
    }
}
