package org.risingtide.takeaways;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.People;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.Frame;
import org.risingtide.protocols.Step;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.SessionPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Into the page of a session: what was tried since last time, a line in the quiet minutes, and afterwards what all took home.
@Component
@Transactional(readOnly = true)
class InSession implements SessionPart {
    private final Takeaways takeaways;
    private final Commitments commitments;
    private final Tablemates tablemates;
    private final People people;
    private final Fragments fragments;

    InSession(
            Takeaways takeaways,
            Commitments commitments,
            Tablemates tablemates,
            People people,
            Fragments fragments) {
        this.takeaways = takeaways;
        this.commitments = commitments;
        this.tablemates = tablemates;
        this.people = people;
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
    public Optional<String> after(Viewer viewer, Frame frame, Plan plan) {
        var lines = takeaways.of(viewer, plan.id());
        var tries = commitments.of(viewer, plan.id());
        var people = new LinkedHashSet<UUID>();
        lines.stream()
                .flatMap(line -> Stream.of(line.author(), line.from()))
                .filter(Objects::nonNull)
                .forEach(people::add);
        tries.forEach(commitment -> people.add(commitment.author()));
        var model =
                Map.of(
                        "plan", plan,
                        "lines", lines.stream().filter(Line::isShown).toList(),
                        "own", own(viewer, lines),
                        "open", takeaways.isOpen(plan),
                        "commitments", tries,
                        "cards", this.people.cards(viewer, people),
                        "viewer", viewer);
        return Optional.of(fragments.text("takeaways/_after", frame, model));
    }

    private static Optional<Line> own(Viewer viewer, List<Line> lines) {
        return lines.stream().filter(line -> viewer.id().equals(line.author())).findFirst();
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
        var seen = tablemates.of(viewer, plan.circle());
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
