package org.risingtide.collaboratives;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.people.Card;
import org.risingtide.platform.Dates;
import org.risingtide.platform.TideMark;
import org.risingtide.platform.Words;

/// A group's home as one viewer reads it.
///
/// @param ready how they will talk on the next date
/// @param part what another module has to say on it, or null
/// @param cards members first, then whoever wrote here before they left
/// @param older the address of what was said before these messages, or null
/// @param earlier whether these are not the latest
/// @param barred who cannot see what the viewer writes here, in a sentence, or null
record GroupPage(
        Viewer viewer,
        HomeTables.Home home,
        Ready ready,
        GroupPart.@Nullable Part part,
        List<UUID> members,
        Map<UUID, Card> cards,
        List<Message> messages,
        @Nullable String older,
        boolean earlier,
        @Nullable String barred,
        Instant now) {
    private static final int SHOWN = 12;

    /// @param on what is planned for the next date, or null
    /// @param planning where to plan it
    /// @param last what was planned for the date of which nobody has said yet whether it took place, or null
    /// @param running what goes on over days now, or null
    /// @param past where to read what earlier dates left
    record Ready(
            @Nullable OnDate on,
            String planning,
            @Nullable OnDate last,
            @Nullable OnDate running,
            String past) {}

    /// What goes on over days beside what the next date brings, or null.
    @Nullable OnDate running() {
        var running = ready.running();
        return running != null && ready.on() != null && running.path().equals(ready.on().path())
                ? null
                : running;
    }

    /// Who leads on the next date, or nothing.
    String leads() {
        var on = ready.on();
        var card = on == null || on.leads() == null ? null : cards.get(on.leads());
        return card == null ? "" : card.name();
    }

    /// Whether the next date is today, by the reader's clock.
    boolean isToday(Meeting date) {
        return date.startsIn(viewer.zone())
                .toLocalDate()
                .equals(now.atZone(viewer.zone()).toLocalDate());
    }

    Collaborative group() {
        return home.group();
    }

    Optional<Norms> norms() {
        return home.norms();
    }

    List<Card> people() {
        return members.stream().filter(cards::containsKey).map(cards::get).toList();
    }

    /// Who stands in the page itself; a club's others unfold.
    List<Card> first() {
        return people().stream().limit(SHOWN).toList();
    }

    List<Card> further() {
        return people().stream().skip(SHOWN).toList();
    }

    /// "Rosa, Theo and Lena", or, in a large club, some of them.
    String names(Words words) {
        var names = first().stream().map(Card::name).toList();
        return further().isEmpty()
                ? words.list(names)
                : words.say("collaboratives.others", String.join(", ", names));
    }

    boolean rests() {
        return group().rests(now);
    }

    /// Whether somebody may be brought in by the viewer.
    boolean invites() {
        return !group().isTable() && (!group().isClub() || home.looksAfter());
    }

    Map<String, TideMark> marks() {
        // All different where they stand together; in a large club that is the first of them.
        var names = first().stream().map(Card::name).distinct().toList();
        var marks = TideMark.together(names);
        var byName = new java.util.HashMap<String, TideMark>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), marks.get(i));
        }
        return byName;
    }

    Optional<Meeting> next() {
        return home.next(now);
    }

    /// A date that has passed and of which nobody has said whether it took place.
    Optional<Meeting> unsaid() {
        return home.unsaid(now);
    }

    /// The same three that whoever formed the group sees.
    Facts facts() {
        return new Facts(
                group().id(),
                home.dates().stream()
                        .anyMatch(meeting -> !Boolean.FALSE.equals(meeting.happened())),
                home.dates().stream().anyMatch(meeting -> Boolean.TRUE.equals(meeting.happened())),
                group().helpAskedAt() != null);
    }

    boolean mayChange() {
        return group().mayChange(now);
    }

    /// By the clock of the reader: until when they may choose again.
    String mayChangeUntil() {
        var until = group().anotherUntil();
        return until == null ? "" : when(until);
    }

    String path() {
        return "/collaboratives/" + group().id();
    }

    /// "Wednesday, December 2, 3:30 PM PST".
    static String when(Instant at, ZoneId zone, Locale reader) {
        return Dates.full(at.atZone(zone), reader);
    }

    String when(Instant at) {
        return when(at, viewer.zone(), viewer.language());
    }

    /// "September 22, 8:11 PM": when something was said.
    String said(Instant at) {
        return Dates.brief(at.atZone(viewer.zone()), viewer.language());
    }

    String day(LocalDate day) {
        return Dates.day(day.atStartOfDay(viewer.zone()), viewer.language());
    }

    /// What the members have in common, kind by kind, in the reader's language.
    List<String> themes(Collaborative.Why why, Words words) {
        var taxonomy = Taxonomy.shipped();
        return why.themes().stream()
                .flatMap(id -> taxonomy.tag(id).stream())
                .map(tag -> taxonomy.label(tag, words.locale()))
                .toList();
    }
}
