package org.risingtide.sessions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Frame;
import org.risingtide.protocols.StepKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays out the page of a session in writing for one of its people.
@Component
class DaysPages {
    private final SessionTables tables;
    private final Progressing progressing;
    private final LiveReading reading;
    private final Parts parts;

    DaysPages(SessionTables tables, Progressing progressing, LiveReading reading, Parts parts) {
        this.tables = tables;
        this.progressing = progressing;
        this.reading = reading;
        this.parts = parts;
    }

    /// With what was tried on it; nothing for a session that goes another way or is over.
    @Transactional(readOnly = true)
    Optional<DaysPage> again(
            Viewer viewer, Frame frame, UUID id, String refused, @Nullable String typed) {
        return tables.find(viewer, id)
                .filter(plan -> plan.inWriting() && !plan.isOver())
                .map(plan -> page(viewer, frame, plan, refused, typed));
    }

    DaysPage page(
            Viewer viewer,
            Frame frame,
            Plan plan,
            @Nullable String refused,
            @Nullable String typed) {
        var room = progressing.room(plan);
        var open = new OpenWindow(plan, room.session());
        return new DaysPage(
                viewer,
                open,
                reading.called(viewer, plan),
                reading.faces(viewer, plan, room.everyone()),
                room.session().reached() < 0
                        ? Written.nothing(viewer.id())
                        : reading.written(viewer, plan.id()),
                room.session().seats().isHere(viewer.id()) ? beside(viewer, frame, open) : Map.of(),
                refused,
                typed);
    }

    /// A line to take home has one place, however many steps of the window are about it.
    private Map<Integer, String> beside(Viewer viewer, Frame frame, OpenWindow open) {
        var window = open.window();
        if (window.isEmpty()) {
            return Map.of();
        }
        var steps = open.plan().protocol().steps();
        var beside = new HashMap<Integer, String>();
        boolean quiet = false;
        for (int step :
                IntStream.rangeClosed(window.get().first(), window.get().last()).toArray()) {
            var kind = steps.get(step).kind();
            if (kind != StepKind.ONE_LINE_EACH || !quiet) {
                beside.put(step, parts.beside(viewer, frame, open.plan(), steps.get(step)));
            }
            quiet |= kind == StepKind.QUIET_MINUTES;
        }
        return beside;
    }
}
