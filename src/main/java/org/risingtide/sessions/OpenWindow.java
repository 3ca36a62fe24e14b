package org.risingtide.sessions;

import java.util.Optional;
import java.util.UUID;
import org.risingtide.protocols.Step;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Session;
import org.risingtide.turns.Windows;
import org.risingtide.turns.Windows.Window;

/// Where a session in writing is: the steps that are open side by side now, and who writes in them.
record OpenWindow(Plan plan, Session session) {

    Optional<Window> window() {
        return session.progress() instanceof InStep in
                ? Optional.of(plan.windows().at(in.step()))
                : Optional.empty();
    }

    /// Until when, unless whoever leads ends it earlier.
    Optional<java.time.Instant> ends() {
        return session.progress() instanceof InStep in
                ? window().map(window -> plan.windows().end(window, in.from()))
                : Optional.empty();
    }

    boolean isOpen(int step) {
        return window().filter(window -> window.has(step)).isPresent();
    }

    /// Whether this person may write there: what comes too late is for themselves.
    boolean mayWrite(UUID person, int step) {
        return (step <= session.reached() || isOpen(step))
                && Windows.takesWords(plan.protocol().step(step))
                && speaks(person, plan.protocol().step(step));
    }

    /// Whether the others will read what is written there now.
    boolean isForOthers(int step) {
        return isOpen(step) && Windows.isForOthers(plan.protocol().step(step));
    }

    /// Where nobody speaks, each writes.
    private boolean speaks(UUID person, Step step) {
        var presents = session.seats().presenter().filter(person::equals).isPresent();
        return switch (step.voice()) {
            case EVERYONE, EACH_IN_TURN, NOBODY -> true;
            case OTHERS, OTHERS_IN_TURN, PRESENTER -> !step.voice().silences(presents);
        };
    }
}
