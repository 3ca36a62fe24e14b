package org.risingtide.sessions;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays out the page of a session for one of its people.
@Component
class LivePages {
    private final SessionTables tables;
    private final Progressing progressing;
    private final Rooms rooms;
    private final Running running;
    private final LiveReading reading;

    LivePages(
            SessionTables tables,
            Progressing progressing,
            Rooms rooms,
            Running running,
            LiveReading reading) {
        this.tables = tables;
        this.progressing = progressing;
        this.rooms = rooms;
        this.running = running;
        this.reading = reading;
    }

    /// @throws NotFound for a session that is not the viewer's
    @Transactional(readOnly = true)
    LivePage picture(Viewer viewer, UUID id, @Nullable String refused) {
        return page(viewer, find(viewer, id), false, refused, null);
    }

    /// The whole page once more, with what was tried on it.
    @Transactional(readOnly = true)
    LivePage whole(Viewer viewer, UUID id, String refused, @Nullable String typed) {
        return page(viewer, find(viewer, id), true, refused, typed);
    }

    LivePage page(
            Viewer viewer,
            Plan plan,
            boolean plain,
            @Nullable String refused,
            @Nullable String typed) {
        var seen = new Onlooker(viewer, reading).sees(progressing.room(plan));
        return new LivePage(
                seen.me(),
                seen.room(),
                seen.group(),
                seen.shown(),
                seen.faces(),
                seen.written(),
                plain,
                refused,
                typed);
    }

    @Transactional(readOnly = true)
    Plan find(Viewer viewer, UUID id) {
        return tables.find(viewer, id).orElseThrow(NotFound::new);
    }

    /// What remains to be read when it is over.
    ///
    /// @param others who is named on the page besides
    OverPage over(Viewer viewer, Plan plan, Collection<UUID> others) {
        var written = reading.written(viewer, plan.id());
        var authors = new TreeSet<UUID>();
        written.rows().stream()
                .map(WordTables.Seen::author)
                .filter(Objects::nonNull)
                .forEach(authors::add);
        var all = new TreeSet<>(others);
        all.addAll(authors);
        var cards = reading.cards(viewer, all);
        var seen = authors.stream().map(cards::get).filter(Objects::nonNull).toList();
        var faces = Faces.of(authors, seen, null, viewer.language());
        return new OverPage(
                plan, reading.called(viewer, plan), written, faces, cards, viewer.zone());
    }

    /// What the group of a session is called.
    String called(Viewer viewer, Plan plan) {
        return reading.called(viewer, plan);
    }

    /// For a page that stays open; it has been let in by [#find].
    Onlooker onlooker(Viewer viewer) {
        return new Onlooker(viewer, reading);
    }

    /// From memory where the session is at hand.
    ///
    /// @return nothing for whoever is not in the group any more
    Optional<LivePage> now(Viewer viewer, UUID id, Onlooker onlooker) {
        return rooms.atHand(id)
                .or(() -> running.find(viewer, id))
                .filter(room -> room.members().contains(viewer.id()))
                .map(onlooker::sees);
    }
}
