package org.risingtide.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Gathering;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.MeetingTimes.Proposal;
import org.risingtide.people.Card;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;
import org.risingtide.protocols.Fit;
import org.risingtide.protocols.Protocols;
import org.risingtide.sessions.Plan;

/// The page on which a session is planned, or its plan changed.
///
/// @param date which is settled, or null when the form asks for it
/// @param open dates of the group that have no session yet
/// @param plan which is changed, or null for a new one
/// @param series what it comes back with, or null
/// @param theirs what somebody else has made of it meanwhile, or null
record PlanPage(
        Viewer viewer,
        Gathering group,
        Map<UUID, Card> cards,
        PlanForm form,
        Map<String, String> wrong,
        @Nullable Meeting date,
        List<Meeting> open,
        List<Proposal> proposals,
        @Nullable Plan plan,
        @Nullable Series series,
        @Nullable Plan theirs) {
    private static final Duration ANY = Duration.ofDays(7);
    private static final int USUAL = 45;
    private static final int FIRST = 2;

    /// @param enough whether it ends within the meeting
    record Choice(Fit fit, boolean enough) {
        String value() {
            return PlanForm.named(fit.protocol());
        }

        long minutes() {
            return fit.length().toMinutes();
        }
    }

    /// What these people can do: first what ends within the meeting, in the order proposed.
    List<Choice> choices() {
        return choices(group.members().size(), minutes());
    }

    /// A phone shows these at once; the others are a tap away.
    List<Choice> firstChoices() {
        return choices().stream().limit(FIRST).toList();
    }

    List<Choice> otherChoices() {
        return choices().stream().skip(FIRST).toList();
    }

    boolean isChosen(Choice choice) {
        return form.protocol().equals(choice.value());
    }

    static List<Choice> choices(int people, int minutes) {
        var meeting = Duration.ofMinutes(minutes);
        return Protocols.shipped().fitting(ANY, people).stream()
                .map(fit -> new Choice(fit, fit.length().compareTo(meeting) <= 0))
                .sorted(Comparator.comparing(choice -> !choice.enough()))
                .toList();
    }

    int minutes() {
        return date == null ? USUAL : date.minutes();
    }

    boolean isNew() {
        return plan == null;
    }

    String action() {
        return plan == null ? "/planning" : "/planning/" + plan.id();
    }

    String groupPath() {
        return "/collaboratives/" + group.group().id();
    }

    String when(Instant at) {
        return Dates.full(at.atZone(viewer.zone()), viewer.language());
    }

    @Nullable String wrong(String field, Words words) {
        return Optional.ofNullable(wrong.get(field)).map(words::say).orElse(null);
    }

    String name(String id) {
        return cards.entrySet().stream()
                .filter(card -> card.getKey().toString().equals(id))
                .map(card -> card.getValue().name())
                .findFirst()
                .orElse("");
    }

    /// The members as the form has them in order, and whoever is missing there after them.
    List<Card> speakers() {
        return cards.values().stream()
                .sorted(Comparator.comparingInt(card -> place(card.id().toString())))
                .toList();
    }

    /// "Lena, Theo and Rosa".
    String order(Words words) {
        return words.list(speakers().stream().map(Card::name).toList());
    }

    String without(Proposal proposal, Words words) {
        return words.list(
                proposal.missing().stream()
                        .map(cards::get)
                        .filter(Objects::nonNull)
                        .map(Card::name)
                        .toList());
    }

    /// What somebody else has made of the plan, in a sentence.
    String theirs(Words words) {
        if (theirs == null) {
            return "";
        }
        var names = theirs.speakers().stream().filter(cards::containsKey).map(cards::get);
        return words.say(
                theirs.focus().isEmpty() ? "planning.theirs" : "planning.theirs.focus",
                theirs.protocol().nameIn(words.locale()),
                name(String.valueOf(theirs.facilitator())),
                words.list(names.map(Card::name).toList()),
                theirs.focus(),
                words.say("sessions.way." + theirs.way().written()));
    }

    private int place(String id) {
        int place = form.speakers().indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
