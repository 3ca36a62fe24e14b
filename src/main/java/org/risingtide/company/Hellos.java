package org.risingtide.company;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asking somebody one question, and answering, or not now.
@Component
public class Hellos {
    static final int LONGEST = 1000;
    private static final int WAITING_AT_ONCE = 5;
    private static final int SHOWN = 50;

    private final HelloTables tables;
    private final Circles circles;
    private final Collaboratives groups;
    private final HelloNotices notices;
    private final Clock clock;

    Hellos(
            HelloTables tables,
            Circles circles,
            Collaboratives groups,
            HelloNotices notices,
            Clock clock) {
        this.tables = tables;
        this.circles = circles;
        this.groups = groups;
        this.notices = notices;
        this.clock = clock;
    }

    /// @param id made by the form: sent twice, it is asked once
    /// @return under which id it stands: whoever goes back and sends the same words again has asked once
    /// @throws org.risingtide.circles.EvaluatorBeside when one of the two evaluates the other
    /// @throws NotAllowed while several questions of theirs still wait
    @Transactional
    public UUID ask(Viewer viewer, UUID id, UUID whom, String question, String tried) {
        if (viewer.id().equals(whom)) {
            throw new NotAllowed("company.hello.self");
        }
        if (tables.exists(id)) {
            return id;
        }
        var same = tables.waiting(viewer.id(), whom, question, tried);
        if (same.isPresent()) {
            return same.get();
        }
        if (tables.waiting(viewer.id()) >= WAITING_AT_ONCE) {
            throw new NotAllowed("company.hello.waiting");
        }
        var circle = circles.openPair(viewer.id(), whom);
        var hello =
                new Hello(
                        id,
                        circle,
                        viewer.id(),
                        whom,
                        question,
                        tried,
                        clock.instant(),
                        null,
                        Hello.State.WAITING,
                        false,
                        false,
                        null);
        tables.insert(hello);
        notices.asked(viewer, hello);
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Hello> find(Viewer viewer, UUID id) {
        return tables.find(viewer, id);
    }

    /// The viewer's own, asked and being asked; newest first.
    @Transactional(readOnly = true)
    public List<Hello> of(Viewer viewer) {
        return tables.of(viewer, SHOWN);
    }

    /// The newest question that waits for the viewer's answer.
    @Transactional(readOnly = true)
    public Optional<Hello> waitingFor(Viewer viewer) {
        return of(viewer).stream()
                .filter(hello ->
                        hello.askedId().equals(viewer.id()) && hello.state() == Hello.State.WAITING)
                .findFirst();
    }

    /// Twice is once.
    @Transactional
    public void answer(Viewer viewer, UUID id, String answer) {
        var hello = asked(viewer, id);
        if (tables.answer(id, viewer.id(), Hello.State.ANSWERED, answer)) {
            notices.answered(viewer, hello);
        }
    }

    /// Without a reason, and nobody asks for one.
    @Transactional
    public void notNow(Viewer viewer, UUID id) {
        var hello = asked(viewer, id);
        if (tables.answer(id, viewer.id(), Hello.State.NOT_NOW, "")) {
            notices.notNow(hello.id(), hello.circleId(), hello.askerId());
        }
    }

    /// "I'd like to go on with this person." When both have said so, they are thought partners.
    ///
    /// @return their group, once there is one
    /// @throws org.risingtide.circles.EvaluatorBeside when one of the two evaluates the other
    @Transactional
    public Optional<UUID> goOn(Viewer viewer, UUID id) {
        var hello =
                tables.find(viewer, id)
                        .filter(found -> found.isBetween(viewer.id()))
                        .orElseThrow(NotFound::new);
        if (hello.state() != Hello.State.ANSWERED) {
            throw new NotAllowed("company.hello.unanswered");
        }
        boolean fresh = tables.like(id, viewer.id());
        var now = tables.find(viewer, id).orElseThrow(NotFound::new);
        if (!now.bothLike()) {
            if (fresh) {
                notices.likes(viewer, now);
            }
            return Optional.empty();
        }
        if (now.groupId() == null) {
            begin(viewer, now);
        }
        return Optional.of(now.id());
    }

    /// The hello's id is the group's too: whoever of the two is second finds it begun.
    private void begin(Viewer viewer, Hello hello) {
        var both = List.of(hello.askerId(), hello.askedId());
        groups.start(
                new NewCollaborative(
                        hello.id(),
                        notices.names(viewer, both),
                        both,
                        both,
                        List.of(),
                        null,
                        null,
                        null));
        tables.joinedIn(hello.id(), hello.id());
        notices.partners(viewer, hello);
    }

    private Hello asked(Viewer viewer, UUID id) {
        return tables.find(viewer, id)
                .filter(hello -> hello.askedId().equals(viewer.id()))
                .orElseThrow(NotFound::new);
    }
}
