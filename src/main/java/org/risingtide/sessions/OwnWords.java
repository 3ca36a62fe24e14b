package org.risingtide.sessions;

import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.platform.NotFound;
import org.risingtide.protocols.Writing;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Progress.InTurn;
import org.risingtide.turns.Session;
import org.risingtide.turns.Wish;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody writes in a session, kept as it is typed.
@Component
public class OwnWords {
    public static final int LONGEST = 4_000;

    private final SessionTables sessions;
    private final Progressing progressing;
    private final WordTables words;
    private final Circles circles;

    OwnWords(SessionTables sessions, Progressing progressing, WordTables words, Circles circles) {
        this.sessions = sessions;
        this.progressing = progressing;
        this.words = words;
        this.circles = circles;
    }

    /// @param edition milliseconds, from the page: the latest counts
    public record Draft(int step, String text, Showing showing, long edition) {}

    public enum Kept {
        KEPT,
        /// What is shown stays as it was.
        SHOWN,
        /// Only those who are there write, and only where there is something to write.
        REFUSED
    }

    /// @throws NotFound for a session that is not the viewer's
    @Transactional
    public Kept keep(Viewer viewer, UUID id, Draft draft) {
        var plan = sessions.hold(viewer, id).orElseThrow(NotFound::new);
        var session = progressing.room(plan).session();
        if (!mayWrite(plan, session, viewer.id(), draft.step())) {
            return Kept.REFUSED;
        }
        var kept =
                words.put(
                        id,
                        circles.own(viewer.id()),
                        viewer.id(),
                        new WordTables.Words(
                                draft.step(),
                                draft.text(),
                                isForOthers(plan, session, viewer.id(), draft.step())
                                        ? draft.showing()
                                        : Showing.MINE,
                                draft.edition()));
        return kept || !isShown(id, draft.step(), viewer.id()) ? Kept.KEPT : Kept.SHOWN;
    }

    private boolean isShown(UUID id, int step, UUID author) {
        return words.own(id, step, author).filter(WordTables.Words::shown).isPresent();
    }

    private static boolean mayWrite(Plan plan, Session session, UUID person, int step) {
        if (step < 0
                || step >= plan.protocol().steps().size()
                || !session.seats().been().contains(person)) {
            return false;
        }
        if (plan.inWriting()) {
            return new OpenWindow(plan, session).mayWrite(person, step);
        }
        if (step > session.reached()) {
            return false;
        }
        var of = session.protocol().step(step);
        return of.inTurn() || of.writing() != Writing.NONE;
    }

    /// What comes too late to be shown with the rest is for the author alone, and so is what somebody wrote who then chose to speak
    /// or to listen.
    private static boolean isForOthers(Plan plan, Session session, UUID person, int step) {
        if (plan.inWriting()) {
            return new OpenWindow(plan, session).isForOthers(step);
        }
        return session.reached() == step
                && switch (session.progress()) {
                    case InTurn _ -> session.wishOf(person).filter(Wish.WRITE::equals).isPresent();
                    case InStep(var now, _, _, var revealed) ->
                            !revealed && session.protocol().step(now).writing() == Writing.HIDDEN;
                    case org.risingtide.turns.Progress.Planned _,
                            org.risingtide.turns.Progress.Closed _ ->
                            false;
                };
    }
}
