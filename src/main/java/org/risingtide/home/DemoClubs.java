package org.risingtide.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.coffees.Answers;
import org.risingtide.coffees.Clubs;
import org.risingtide.coffees.Laying;
import org.risingtide.coffees.NewClub;
import org.risingtide.coffees.Topics;
import org.risingtide.home.DemoStory.Club;
import org.risingtide.planning.Every;
import org.risingtide.planning.Rhythm;
import org.risingtide.protocols.Protocols;
import org.springframework.stereotype.Component;

/// The demo world's coffee club: one coffee behind it, the tables of the next one made, the one after that open.
@Component
class DemoClubs {
    /// The Monday after the next date of the groups, so that Today shows theirs first.
    private static final int NEXT = 18;

    private static final int WEEKS = 3;

    private final DemoCast actors;
    private final DemoClubLife life;
    private final Clubs clubs;
    private final Answers answers;
    private final Topics topics;
    private final Laying laying;

    DemoClubs(
            DemoCast actors,
            DemoClubLife life,
            Clubs clubs,
            Answers answers,
            Topics topics,
            Laying laying) {
        this.actors = actors;
        this.life = life;
        this.clubs = clubs;
        this.answers = answers;
        this.topics = topics;
        this.laying = laying;
    }

    void tell(Club club, LocalDate today) {
        var id = DemoCast.id("club", club.key());
        var next = next(club, today);
        var past = next.minusWeeks(WEEKS);
        actors.as(club.host(), viewer -> clubs.start(viewer, club.name(), wanted(club, id, past)));
        life.joins(club, id);
        club.members().forEach(who -> actors.as(who, viewer -> answers.habit(viewer, id, true)));
        propose(club, id);
        life.writes(club, id, past.toLocalDate());
        var behind = new UUID[1];
        actors.as(club.host(), viewer -> behind[0] = clubs.recall(viewer, id, past));
        laying.lay(behind[0], Laying.When.PAST);
        meet(club, id);
        club.saysEachTime().forEach(who -> actors.as(who, viewer -> saysIn(viewer, id)));
        actors.as(
                club.host(),
                viewer -> laying.lay(clubs.dates(viewer, id).getFirst(), Laying.When.NOW));
    }

    private void saysIn(Viewer viewer, UUID id) {
        answers.habit(viewer, id, false);
        answers.answer(viewer, clubs.dates(viewer, id).getFirst(), true);
    }

    private void propose(Club club, UUID id) {
        for (int i = 0; i < club.topics().size(); i++) {
            var topic = club.topics().get(i);
            var key = DemoCast.id("topic", club.key(), i);
            actors.as(topic.who(), viewer -> topics.propose(viewer, id, key, topic.says()));
            topic.too().forEach(who -> actors.as(who, viewer -> topics.agree(viewer, key, true)));
        }
    }

    /// Each table once.
    private void meet(Club club, UUID id) {
        var met = new HashSet<UUID>();
        for (var who : club.members()) {
            actors.as(
                    who,
                    viewer ->
                            clubs.sat(viewer, id).stream()
                                    .filter(sat -> met.add(sat.table()))
                                    .forEach(sat -> life.meet(viewer, club, sat)));
        }
    }

    private static NewClub wanted(Club club, UUID id, ZonedDateTime first) {
        return new NewClub(
                id,
                Rhythm.of(Every.THREE_WEEKS, first, null),
                club.minutes(),
                Protocols.shipped().find("sharing-short", 1).orElseThrow(),
                4,
                club.link());
    }

    private static ZonedDateTime next(Club club, LocalDate today) {
        return today.minusDays(3)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                .plusDays(NEXT)
                .atTime(LocalTime.parse(club.at()))
                .atZone(ZoneId.of(club.zone()));
    }
}
