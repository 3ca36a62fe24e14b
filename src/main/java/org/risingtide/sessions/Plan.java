package org.risingtide.sessions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.protocols.Protocol;
import org.risingtide.turns.Session;

/// A session as it was planned and, when it is over, what remains of it.
///
/// @param group the collaborative that meets
/// @param focus the focusing question, or empty
/// @param zone in which its date was set
/// @param facilitator as planned; who leads in the end, the running session says. Null when they have left this place
/// @param speakers in the order proposed
/// @param events how many things have happened in it
/// @param over null until it is closed
public record Plan(
        UUID id,
        UUID group,
        UUID circle,
        @Nullable UUID series,
        @Nullable UUID meeting,
        Protocol protocol,
        Way way,
        String focus,
        Instant startsAt,
        ZoneId zone,
        @Nullable UUID facilitator,
        List<UUID> speakers,
        boolean calledOff,
        int events,
        @Nullable Instant beganAt,
        @Nullable Over over) {

    /// @param minutes from beginning to end
    /// @param reached the last step that began, counted from 0
    /// @param bell whether something was left over
    public record Over(Instant at, int minutes, int reached, boolean bell) {}

    public Plan {
        speakers = List.copyOf(speakers);
    }

    public boolean isOver() {
        return over != null;
    }

    public boolean hasBegun() {
        return beganAt != null;
    }

    public ZonedDateTime startsIn(ZoneId reader) {
        return startsAt.atZone(reader);
    }

    /// Since when people can remember it: its beginning, or when somebody entered what was on paper.
    public Optional<Instant> remembered() {
        return way == Way.ON_PAPER && over != null
                ? Optional.of(over.at())
                : Optional.ofNullable(beganAt);
    }

    public String path() {
        return "/sessions/" + id;
    }

    /// The same, as it is from when somebody enters what was on paper.
    Plan onPaper() {
        return new Plan(
                id,
                group,
                circle,
                series,
                meeting,
                protocol,
                Way.ON_PAPER,
                focus,
                startsAt,
                zone,
                facilitator,
                speakers,
                calledOff,
                0,
                beganAt,
                over);
    }

    /// Before anything has happened.
    Session session() {
        var leads = facilitator != null || speakers.isEmpty() ? facilitator : speakers.getFirst();
        return Session.planned(
                id, protocol, way.manner(), speakers, leads == null ? id : leads, startsAt);
    }
}
