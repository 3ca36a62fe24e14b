package org.risingtide.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;

/// One page that looks on. What it has read it keeps, so that most of what happens is shown without a question to the database.
final class Onlooker {
    private final Viewer viewer;
    private final LiveReading reading;
    private @Nullable String group;
    private @Nullable Faces faces;
    private @Nullable Moment moment;
    private Written written;

    /// What is read of people's words changes with this and with nothing else.
    private record Moment(int shownStep, int ownStep) {
        static final Moment WITHOUT_WORDS = new Moment(-1, -1);
    }

    Onlooker(Viewer viewer, LiveReading reading) {
        this.viewer = viewer;
        this.reading = reading;
        this.written = Written.nothing(viewer.id());
    }

    UUID person() {
        return viewer.id();
    }

    /// The bare picture; a whole page adds what it wants to it.
    LivePage sees(Room room) {
        return new LivePage(
                viewer.id(),
                room,
                group(room),
                room.session().shown(),
                faces(room),
                written(room),
                false,
                null,
                null);
    }

    private String group(Room room) {
        var known = group;
        if (known == null) {
            known = reading.called(viewer, room.plan());
            group = known;
        }
        return known;
    }

    private Faces faces(Room room) {
        var everyone = room.everyone();
        var known = faces;
        if (known == null || !known.knows(everyone)) {
            known = reading.faces(viewer, room.plan(), everyone);
            faces = known;
        }
        return known;
    }

    private Written written(Room room) {
        var session = room.session();
        int own = new MyPart(viewer.id(), session).writes() ? session.reached() : -1;
        var now = new Moment(Written.shownAt(session), own);
        if (!now.equals(moment)) {
            written =
                    now.equals(Moment.WITHOUT_WORDS)
                            ? Written.nothing(viewer.id())
                            : reading.written(viewer, room.plan().id());
            moment = now;
        }
        return written;
    }
}
