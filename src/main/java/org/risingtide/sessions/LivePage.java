package org.risingtide.sessions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Words;
import org.risingtide.protocols.Voice;
import org.risingtide.sessions.Faces.Someone;
import org.risingtide.sessions.WordTables.Seen;
import org.risingtide.turns.Session;
import org.risingtide.turns.Shown;
import org.risingtide.turns.Shown.Now;

/// A session as one of its people sees it now. Of what others wished there is nothing in it.
///
/// @param group what it is called
/// @param plain whether it is a whole page, whose forms work without script
/// @param refused the key of a sentence about what was just tried, or null
/// @param typed what was typed and could not be kept, or null
record LivePage(
        UUID me,
        Room room,
        String group,
        Shown shown,
        Faces faces,
        Written written,
        boolean plain,
        @Nullable String refused,
        @Nullable String typed) {

    Plan plan() {
        return room.plan();
    }

    Session session() {
        return room.session();
    }

    MyPart my() {
        return new MyPart(me, session());
    }

    String path() {
        return plan().path();
    }

    boolean isPlanned() {
        return shown.moment() instanceof Shown.Before;
    }

    boolean isClosed() {
        return shown.moment() instanceof Shown.Over;
    }

    Optional<Now> now() {
        return shown.moment() instanceof Now now ? Optional.of(now) : Optional.empty();
    }

    /// Counted from 0.
    int step() {
        return session().reached();
    }

    boolean inTurn() {
        return now().filter(now -> !now.floor().isEmpty()).isPresent();
    }

    boolean isQuiet() {
        return now().filter(now -> now.step().voice() == Voice.NOBODY).isPresent();
    }

    /// For the style sheet: how the whole page feels.
    String mood() {
        if (isPlanned()) {
            return "before";
        }
        if (isClosed()) {
            return "over";
        }
        return isQuiet() ? "quiet" : "open";
    }

    String title(Locale reader) {
        return now().map(now -> now.step().title().in(reader))
                .orElseGet(() -> plan().protocol().nameIn(reader));
    }

    /// Who is in the middle: whoever has the floor, whoever brought something, or all of them.
    List<Someone> middle() {
        var now = now().orElseThrow();
        if (!now.floor().isEmpty()) {
            return List.of(faces.of(now.floor().getFirst()));
        }
        var presenter = session().seats().presenter();
        return switch (now.step().voice()) {
            case PRESENTER -> faces.of(presenter.stream().toList());
            case OTHERS -> others(presenter.orElse(me));
            case EVERYONE -> here();
            case NOBODY, EACH_IN_TURN, OTHERS_IN_TURN -> List.of();
        };
    }

    List<Someone> here() {
        return people().stream().filter(one -> shown.here().contains(one.id())).toList();
    }

    List<Someone> away() {
        return people().stream().filter(one -> !shown.here().contains(one.id())).toList();
    }

    /// In the order of speaking, then whoever else belongs to the group.
    List<Someone> people() {
        return faces.of(room.everyone());
    }

    private List<Someone> others(UUID person) {
        return here().stream().filter(one -> !one.id().equals(person)).toList();
    }

    Someone facilitator() {
        return faces.of(shown.facilitator());
    }

    List<Seen> shared() {
        return written.shared(Written.shownAt(session()));
    }

    /// What stands in the box already.
    String draft() {
        return typed == null ? written.own(step()).map(Seen::text).orElse("") : typed;
    }

    Showing showing() {
        return written.own(step()).map(Seen::wish).orElse(Showing.NAMED);
    }

    /// For whoever hears the page: one short sentence when the floor or the step goes on.
    String says(Words words) {
        var now = now();
        if (now.isEmpty()) {
            return isClosed() ? words.say("sessions.live.over") : "";
        }
        var floor = now.get().floor();
        if (floor.isEmpty()) {
            return now.get().step().title().in(words.locale()) + ".";
        }
        var has = says(words, "sessions.live.says.floor", floor.getFirst());
        return floor.size() < 2
                ? has
                : has + " " + says(words, "sessions.live.says.next", floor.get(1));
    }

    /// One line below the ring: what all do now.
    String hint(Words words) {
        var now = now().orElseThrow();
        var step = now.step();
        if (!now.floor().isEmpty()) {
            var holder = now.floor().getFirst();
            var listens =
                    words.say(
                            "sessions.live.hint."
                                    + (holder.equals(me) && !my().onTheTable() ? "yours" : "turn"));
            return step.pause().isZero()
                    ? listens
                    : listens
                            + " "
                            + words.say("sessions.live.hint.pause", step.pause().toSeconds());
        }
        var presenter = session().seats().presenter().map(faces::of).map(Someone::called);
        return words.say(
                "sessions.live.hint." + step.voice().word().replace(' ', '-'),
                presenter.orElse(""));
    }

    private String says(Words words, String key, UUID person) {
        return person.equals(me) && !my().onTheTable()
                ? words.say(key + ".you")
                : words.say(key, faces.of(person).called());
    }
}
