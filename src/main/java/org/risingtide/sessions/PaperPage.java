package org.risingtide.sessions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;
import org.risingtide.sessions.Faces.Someone;

/// "On paper": the sheet before the group meets, the form to enter its outcome afterwards, and what was typed, to look over.
///
/// @param people of the group, in the order in which they were to speak
/// @param barred who cannot see what is entered here, in a sentence, or null
/// @param open whether the time has come
/// @param paper what was typed, when all of it is right
/// @param late what somebody else has made of the session meanwhile
record PaperPage(
        Viewer viewer,
        Plan plan,
        List<Someone> people,
        @Nullable String barred,
        boolean open,
        PaperForm form,
        Map<String, String> wrong,
        Optional<Paper> paper,
        boolean late) {

    PaperPage typed(PaperForm typed, Map<String, String> wrong, Optional<Paper> paper) {
        return new PaperPage(viewer, plan, people, barred, open, typed, wrong, paper, false);
    }

    PaperPage late(PaperForm typed, Paper paper) {
        return new PaperPage(
                viewer, plan, people, barred, open, typed, Map.of(), Optional.of(paper), true);
    }

    List<UUID> members() {
        return people.stream().map(Someone::id).toList();
    }

    String action() {
        return plan.path() + "/outcome";
    }

    /// The sheet to print, with the way back here on it.
    String sheet() {
        return "/protocols/"
                + plan.protocol().id()
                + "?people="
                + Math.max(plan.speakers().size(), plan.protocol().fewest())
                + "&session="
                + plan.id();
    }

    String when() {
        return Dates.full(plan.startsIn(viewer.zone()), viewer.language());
    }

    List<Integer> written() {
        return PaperCheck.written(plan.protocol());
    }

    boolean hasQuietMinutes() {
        return PaperCheck.hasQuietMinutes(plan.protocol(), plan.protocol().steps().size() - 1);
    }

    @Nullable String wrong(String field, Words words) {
        return Optional.ofNullable(wrong.get(field)).map(words::say).orElse(null);
    }

    /// The lines of the record as they would be.
    Map<String, String> lines(Paper entered) {
        var replay = Replay.of(plan.onPaper().session(), entered, form.id());
        return RecordPage.lines(replay.record(plan.startsIn(plan.zone()).toLocalDate()));
    }

    String present(Paper entered, Words words) {
        return words.list(entered.present().stream().map(this::name).toList());
    }

    String name(@Nullable UUID person) {
        return people.stream()
                .filter(one -> one.id().equals(person))
                .map(Someone::name)
                .findFirst()
                .orElse("");
    }

    String step(int step, Words words) {
        return plan.protocol().step(step).title().in(words.locale());
    }

    String reached(Paper entered, Words words) {
        return plan.protocol().isLast(entered.reached())
                ? words.say("sessions.paper.reached.end")
                : words.say("sessions.paper.reached.bell", step(entered.reached(), words));
    }
}
