package org.risingtide.sessions;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.risingtide.people.Card;
import org.risingtide.platform.Dates;
import org.risingtide.protocols.Step;
import org.risingtide.sessions.WordTables.Seen;

/// A session that is over, as one of its people reads it: what was written, each as its author wished, and what was not reached.
///
/// @param group what it is called
/// @param faces of those who wrote
/// @param cards of everybody who is named on the page
record OverPage(
        Plan plan, String group, Written written, Faces faces, Map<UUID, Card> cards, ZoneId zone) {

    String day(Locale reader) {
        return Dates.day(plan.startsIn(zone), reader);
    }

    /// In writing it took more than one.
    String lastDay(Locale reader) {
        var over = plan.over();
        return over == null ? day(reader) : Dates.day(over.at().atZone(zone), reader);
    }

    List<Step> notReached() {
        var over = plan.over();
        var steps = plan.protocol().steps();
        return over == null ? List.of() : steps.subList(over.reached() + 1, steps.size());
    }

    /// The steps in which something was written that all may read.
    List<Integer> steps() {
        return IntStream.range(0, plan.protocol().steps().size())
                .filter(step -> !written.shared(step).isEmpty())
                .boxed()
                .toList();
    }

    List<Seen> shared(int step) {
        return written.shared(step);
    }

    /// What the viewer wrote and nobody else reads.
    List<Seen> own() {
        return written.rows().stream()
                .filter(row -> !row.shown() && !row.text().isBlank())
                .toList();
    }
}
