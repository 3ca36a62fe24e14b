package org.risingtide.takeaways;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.Frame;
import org.risingtide.protocols.Step;
import org.risingtide.sessions.Afterword;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.SessionPart;
import org.springframework.stereotype.Component;

/// Into the page of a session: what was tried since last time, a line in the quiet minutes, and afterwards what all took home.
///
/// Most steps ask the database nothing, so each question has a transaction of its own.
@Component
class InSession implements SessionPart {
    private final Takeaways takeaways;
    private final Commitments commitments;
    private final Tablemates tablemates;
    private final Fragments fragments;

    InSession(
            Takeaways takeaways,
            Commitments commitments,
            Tablemates tablemates,
            Fragments fragments) {
        this.takeaways = takeaways;
        this.commitments = commitments;
        this.tablemates = tablemates;
        this.fragments = fragments;
    }

    @Override
    public Optional<String> during(
            Viewer viewer, Frame frame, Plan plan, Step step, boolean plain) {
        return switch (step.kind()) {
            case WHAT_HAPPENED -> happened(viewer, frame, plan);
            case QUIET_MINUTES, ONE_LINE_EACH -> Optional.of(line(viewer, frame, plan, plain));
            case ARRIVE,
                    WRITE,
                    TELL,
                    ROUND,
                    SILENCE,
                    OPEN_TO_ALL,
                    CLARIFY,
                    PROBE,
                    OPEN_TALK,
                    WARM_FEEDBACK,
                    COOL_FEEDBACK,
                    REFLECT,
                    CONNECTIONS,
                    CLOSE ->
                    Optional.empty();
        };
    }

    @Override
    public Optional<After> after(Viewer viewer, Plan plan) {
        return Optional.of(
                new AfterSession(
                        viewer,
                        plan,
                        takeaways.of(viewer, plan.id()),
                        commitments.of(viewer, plan.id()),
                        takeaways.isOpen(plan),
                        takeaways.mayKeep(viewer, plan),
                        fragments));
    }

    @Override
    public List<Afterword> since(Viewer viewer, Collection<UUID> sessions) {
        return sessions.isEmpty() ? List.of() : commitments.since(viewer, sessions);
    }

    private Optional<String> happened(Viewer viewer, Frame frame, Plan plan) {
        var open =
                commitments.open(viewer).stream()
                        .filter(commitment -> !commitment.session().equals(plan.id()))
                        .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        fragments.text("takeaways/_happened", frame, Map.of("commitments", open)));
    }

    private String line(Viewer viewer, Frame frame, Plan plan, boolean plain) {
        var own = takeaways.own(viewer, plan.id());
        var seen = tablemates.of(viewer, plan);
        var model = new HashMap<String, Object>();
        model.put("plan", plan);
        model.put("form", own.map(LineForm::of).orElse(LineForm.empty()));
        model.put("others", seen.others());
        model.put("plain", plain);
        if (seen.barred() != null) {
            model.put("barred", seen.barred());
        }
        return fragments.text("takeaways/_line", frame, model);
    }
}
