package org.risingtide.sessions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.people.Barred;
import org.risingtide.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a page about a session asks of the database: three questions at most, and each only when there is something to ask.
@Component
@Transactional(readOnly = true)
class LiveReading {
    private final Circles circles;
    private final People people;
    private final WordTables words;

    LiveReading(Circles circles, People people, WordTables words) {
        this.circles = circles;
        this.people = people;
        this.words = words;
    }

    /// With the names of those who cannot see what the viewer writes.
    Faces faces(Viewer viewer, Plan plan, Collection<UUID> ids) {
        var barred = circles.around(viewer, plan.circle()).barred();
        var all = new LinkedHashSet<>(ids);
        all.addAll(barred);
        var cards = people.cards(viewer, all);
        var sentence =
                Barred.sentence(
                        viewer, barred.stream().map(cards::get).filter(Objects::nonNull).toList());
        var seated = ids.stream().map(cards::get).filter(Objects::nonNull).distinct().toList();
        return Faces.of(ids, seated, sentence, viewer.language());
    }

    /// For a page without a box to write in.
    Faces authors(Viewer viewer, Collection<UUID> ids) {
        var cards = people.cards(viewer, ids).values().stream().toList();
        return Faces.of(ids, cards, null, viewer.language());
    }

    Written written(Viewer viewer, UUID session) {
        return new Written(viewer.id(), words.seen(viewer, session));
    }
}
