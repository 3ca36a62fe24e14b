package org.risingtide.coffees;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.coffees.PageTables.Date;
import org.risingtide.collaboratives.GroupPart;
import org.risingtide.people.Card;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.Frame;
import org.risingtide.platform.Words;

/// The next dates of a club as one of its people meets them, and what may be talked about.
///
/// @param topics newest first
record ClubPage(
        Viewer viewer,
        GroupPart.Visit visit,
        PageTables.Mine mine,
        List<Topic> topics,
        Instant now,
        Fragments fragments)
        implements GroupPart.Part {

    /// Where the viewer stands with one date.
    enum Standing {
        /// They have a table.
        PLACED,
        IN,
        OUT,
        PAUSED,
        /// Nothing is said, and nothing holds without a word.
        UNSAID,
        /// They are in, tables are made, and there was no place.
        WAITING
    }

    @Override
    public Set<UUID> people() {
        var people = new LinkedHashSet<UUID>();
        mine.dates().forEach(date -> people.addAll(date.with()));
        topics.forEach(topic -> people.add(topic.author()));
        return people;
    }

    @Override
    public String html(Frame frame, Map<UUID, Card> cards, @Nullable String barred) {
        var model = new HashMap<String, Object>(Map.of("page", this, "cards", cards));
        model.put("barred", barred);
        return fragments.text("coffees/_club", frame, model);
    }

    Club club() {
        return mine.club();
    }

    boolean isHost() {
        return visit.looksAfter();
    }

    boolean isEnough() {
        return visit.members().size() >= Club.BEGINS_WITH;
    }

    boolean hasSaid() {
        return mine.comes() != null;
    }

    /// "Every two weeks on Thursday at 4:00 PM", by the viewer's clock.
    String rhythm(Words words) {
        return club().rhythm().said(viewer.zone(), words);
    }

    Standing standing(Date date) {
        if (date.table() != null) {
            return Standing.PLACED;
        }
        boolean paused = isPaused(date);
        boolean habit = Boolean.TRUE.equals(mine.comes()) && !paused;
        boolean comes = date.answer() == null ? habit : date.answer();
        if (comes) {
            return date.coffee().isLaid() ? Standing.WAITING : Standing.IN;
        }
        if (date.answer() != null) {
            return Standing.OUT;
        }
        return paused ? Standing.PAUSED : Standing.UNSAID;
    }

    private boolean isPaused(Date date) {
        var until = mine.pausedUntil();
        return until != null && !until.isBefore(date.coffee().starts().toLocalDate());
    }

    /// The last day of a pause that is not over, or null.
    @Nullable String pause() {
        var until = mine.pausedUntil();
        return until == null || until.isBefore(now.atZone(viewer.zone()).toLocalDate())
                ? null
                : Dates.day(until.atStartOfDay(viewer.zone()), viewer.language());
    }

    String when(Date date) {
        var at = date.tableStarts() == null ? date.coffee().startsAt() : date.tableStarts();
        return Dates.full(at.atZone(viewer.zone()), viewer.language());
    }

    String closes(Date date) {
        return Dates.full(date.coffee().closesAt().atZone(viewer.zone()), viewer.language());
    }

    /// Whether anything can still be said about it.
    boolean isOpen(Date date) {
        return !date.coffee().hasBegun(now);
    }

    static String with(Date date, Map<UUID, Card> cards, Words words) {
        return words.list(
                date.with().stream()
                        .map(cards::get)
                        .filter(Objects::nonNull)
                        .map(Card::name)
                        .toList());
    }
}
