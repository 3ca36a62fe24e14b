package org.risingtide.sessions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.collaboratives.Collaborative;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.people.Barred;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a page about a session asks of the database: four questions at most, and each only when there is something to ask.
@Component
@Transactional(readOnly = true)
class LiveReading {
    private final Circles circles;
    private final Collaboratives groups;
    private final People people;
    private final WordTables words;

    LiveReading(Circles circles, Collaboratives groups, People people, WordTables words) {
        this.circles = circles;
        this.groups = groups;
        this.people = people;
        this.words = words;
    }

    /// With the names of those who cannot see what the viewer writes.
    Faces faces(Viewer viewer, Plan plan, Collection<UUID> ids) {
        return faces(viewer, ids, circles.around(viewer, plan.circle()).barred());
    }

    /// What the group of a session is called.
    String called(Viewer viewer, Plan plan) {
        return groups.find(viewer, plan.group()).map(Collaborative::name).orElse("");
    }

    /// Everybody in the group of a session.
    ///
    /// @param people in the order in which they were to speak, then whoever else belongs to it
    record Group(List<Faces.Someone> people, @Nullable String barred) {}

    Group group(Viewer viewer, Plan plan) {
        var around = circles.around(viewer, plan.circle());
        var ids = new LinkedHashSet<>(plan.speakers());
        ids.addAll(around.members());
        ids.retainAll(around.members());
        var faces = faces(viewer, ids, around.barred());
        return new Group(faces.of(ids), faces.barred());
    }

    private Faces faces(Viewer viewer, Collection<UUID> ids, Collection<UUID> barred) {
        var all = new LinkedHashSet<>(ids);
        all.addAll(barred);
        var cards = people.cards(viewer, all);
        var sentence =
                Barred.sentence(
                        viewer, barred.stream().map(cards::get).filter(Objects::nonNull).toList());
        var seated = ids.stream().map(cards::get).filter(Objects::nonNull).distinct().toList();
        return Faces.of(ids, seated, sentence, viewer.language());
    }

    Map<UUID, Card> cards(Viewer viewer, Collection<UUID> ids) {
        return people.cards(viewer, ids);
    }

    Written written(Viewer viewer, UUID session) {
        return new Written(viewer.id(), words.seen(viewer, session));
    }
}
