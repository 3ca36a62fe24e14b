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
import org.risingtide.turns.Windows;

/// A session as it was planned and, when it is over, what remains of it.
///
/// @param group the collaborative that meets
/// @param focus the focusing question, or empty
/// @param zone in which its date was set
/// @param facilitator as planned; who leads in the end, the running session says. Null when they have left this place
/// @param speakers in the order proposed
/// @param days over which a session in writing goes; 1 for all others
/// @param events how many things have happened in it
/// @param over null until it is closed
public record Plan(
        UUID id,
        UUID group,
        UUID circle,
        @Nullable UUID meeting,
        Protocol protocol,
        Way way,
        String focus,
        Instant startsAt,
        ZoneId zone,
        @Nullable UUID facilitator,
        List<UUID> speakers,
        int days,
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

    public boolean inWriting() {
        return way == Way.IN_WRITING;
    }

    /// In writing: which steps are open together, and until when.
    public Windows windows() {
        return Windows.of(protocol, Math.max(1, speakers.size()), days, startsIn(zone));
    }

    /// In writing: when what is open then ends.
    public Instant openUntil(Instant now) {
        return windows().endAfter(now);
    }

    /// Also when it should have begun and waits for somebody who brings something.
    public boolean isRunningInWriting(Instant now) {
        return inWriting() && !isOver() && !calledOff && !startsAt.isAfter(now);
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

    /// Since when people can remember it: its beginning, when somebody entered what was on paper, or the last of its days.
    public Optional<Instant> remembered() {
        if (over != null && way != Way.OWN_PHONES && way != Way.ON_THE_TABLE) {
            return Optional.of(over.at());
        }
        return Optional.ofNullable(beganAt).map(began -> inWriting() ? windows().ends() : began);
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
                meeting,
                protocol,
                Way.ON_PAPER,
                focus,
                startsAt,
                zone,
                facilitator,
                speakers,
                days,
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
