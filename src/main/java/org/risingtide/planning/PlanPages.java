package org.risingtide.planning;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Gathering;
import org.risingtide.collaboratives.Gatherings;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.MeetingTimes;
import org.risingtide.collaboratives.MeetingTimes.Proposal;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.risingtide.people.Profile;
import org.risingtide.platform.NotFound;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays out the page of a plan; it proposes what nobody has chosen yet.
@Component
@Transactional(readOnly = true)
class PlanPages {
    private static final int REMEMBERED = 24;
    private static final int PROPOSALS = 4;

    private final Gatherings gatherings;
    private final Sessions sessions;
    private final People people;
    private final SeriesTables series;
    private final Clock clock;

    PlanPages(
            Gatherings gatherings,
            Sessions sessions,
            People people,
            SeriesTables series,
            Clock clock) {
        this.gatherings = gatherings;
        this.sessions = sessions;
        this.people = people;
        this.series = series;
        this.clock = clock;
    }

    /// @throws NotFound for a group that is not the viewer's
    Gathering group(Viewer viewer, UUID id) {
        return gatherings.find(viewer, id).orElseThrow(NotFound::new);
    }

    /// @param meeting a date of the group, or null to choose one
    PlanPage fresh(Viewer viewer, UUID group, @Nullable UUID meeting) {
        return plan(viewer, group(viewer, group), meeting, null, Map.of());
    }

    /// The page as it was sent.
    PlanPage again(Viewer viewer, Gathering group, PlanForm form, Map<String, String> wrong) {
        return plan(viewer, group, null, form, wrong);
    }

    PlanPage change(
            Viewer viewer,
            Gathering group,
            Plan plan,
            PlanForm form,
            Map<String, String> wrong,
            @Nullable Plan theirs) {
        var date = plan.meeting() == null ? null : group.date(plan.meeting()).orElse(null);
        return new PlanPage(
                viewer,
                group,
                people.cards(viewer, group.members()),
                form,
                wrong,
                date,
                List.of(),
                List.of(),
                plan,
                series.around(viewer, plan.id()).orElse(null),
                theirs);
    }

    private PlanPage plan(
            Viewer viewer,
            Gathering group,
            @Nullable UUID meeting,
            @Nullable PlanForm typed,
            Map<String, String> wrong) {
        var now = clock.instant();
        var history = sessions.of(viewer, group.group().id(), REMEMBERED);
        var taken = history.stream().map(Plan::meeting).filter(Objects::nonNull).toList();
        var open =
                group.dates().stream()
                        .filter(date -> date.endsAt().isAfter(now) && !taken.contains(date.id()))
                        .toList();
        var date =
                meeting == null
                        ? null
                        : group.date(meeting)
                                .filter(each -> each.endsAt().isAfter(now))
                                .orElseThrow(NotFound::new);
        var profiles = people.profiles(viewer, group.members());
        var proposals = date == null ? proposals(profiles, viewer) : List.<Proposal>of();
        var form = typed == null ? proposed(group, history, date, open, proposals) : typed;
        return new PlanPage(
                viewer,
                group,
                cards(group, profiles),
                form,
                wrong,
                date,
                open,
                proposals,
                null,
                null,
                null);
    }

    /// Of the times, the first at which nobody is missing.
    private PlanForm proposed(
            Gathering group,
            List<Plan> history,
            @Nullable Meeting date,
            List<Meeting> open,
            List<Proposal> proposals) {
        var free = proposals.stream().filter(time -> time.missing().isEmpty()).findFirst();
        var at = free.map(time -> time.start().toInstant().toString()).orElse("");
        var next = date == null && !open.isEmpty() ? open.getFirst() : date;
        var choices = PlanPage.choices(group.members().size(), next == null ? 45 : next.minutes());
        return PlanForm.proposed(
                next == null ? at : next.id().toString(),
                choices.isEmpty() ? "" : choices.getFirst().value(),
                Rotation.of(group.members(), history, clock.instant()));
    }

    private List<Proposal> proposals(List<Profile> profiles, Viewer viewer) {
        return MeetingTimes.propose(
                profiles, viewer.zone(), clock.instant().atZone(viewer.zone()), PROPOSALS);
    }

    private static Map<UUID, Card> cards(Gathering group, List<Profile> profiles) {
        var byId = profiles.stream().collect(Collectors.toMap(Profile::id, Profile::card));
        var cards = new LinkedHashMap<UUID, Card>();
        group.members().stream()
                .filter(byId::containsKey)
                .forEach(id -> cards.put(id, byId.get(id)));
        return cards;
    }
}
