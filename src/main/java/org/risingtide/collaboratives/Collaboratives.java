package org.risingtide.collaboratives;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.platform.Conflict;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The groups of this place.
@Component
@Transactional(readOnly = true)
public class Collaboratives {
    private final CollaborativeTables tables;
    private final MeetingTables meetings;
    private final Circles circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Collaboratives(
            CollaborativeTables tables,
            MeetingTables meetings,
            Circles circles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.meetings = meetings;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /// Starts a group: its circle, its members, its first date. A second call with the same id changes nothing.
    ///
    /// @return whether this call started it
    /// @throws org.risingtide.circles.EvaluatorBeside when one member evaluates another; nothing is kept then
    /// @throws NotAllowed when there are fewer than two or more than twelve
    @Transactional
    public boolean start(NewCollaborative wanted) {
        var members = new LinkedHashSet<>(wanted.members());
        if (!wanted.kind().allows(members.size())) {
            throw new NotAllowed("collaboratives.size");
        }
        if (!open(wanted, members)) {
            return false;
        }
        var group =
                new Collaborative(
                        wanted.id(),
                        wanted.id(),
                        wanted.kind(),
                        wanted.name(),
                        wanted.why(),
                        wanted.opener(),
                        wanted.replyTo(),
                        clock.instant(),
                        null,
                        wanted.anotherUntil(),
                        null);
        tables.insert(group);
        wanted.facilitators().forEach(person -> tables.addFacilitator(group, person));
        if (wanted.firstMeeting() != null) {
            meetings.put(group, wanted.firstMeeting());
        }
        events.publishEvent(new GroupStarted(group.id()));
        return true;
    }

    /// What somebody wrote for their groups is not opened by meeting for a coffee.
    private boolean open(NewCollaborative wanted, Set<UUID> members) {
        return switch (wanted.kind()) {
            case THOUGHT_PARTNERS, COLLABORATIVE -> circles.openGroup(wanted.id(), members);
            case COFFEE_CLUB, COFFEE_TABLE -> circles.openCoffee(wanted.id(), members);
        };
    }

    /// The viewer's groups, newest first, then their clubs; the tables of clubs stand under these.
    public List<Collaborative> of(Viewer viewer) {
        return tables.of(viewer);
    }

    public Optional<Collaborative> find(Viewer viewer, UUID id) {
        return tables.find(viewer, id);
    }

    /// Who is in these groups of the viewer's, in the order they came; by group.
    public Map<UUID, List<UUID>> members(Viewer viewer, Collection<Collaborative> groups) {
        return circles.members(viewer, groups.stream().map(Collaborative::circleId).toList());
    }

    /// A group of the viewer's with this name and just these people: whoever goes back and starts it again has started it once.
    @Transactional(readOnly = true)
    public Optional<UUID> same(Viewer viewer, String name, Set<UUID> people) {
        var named = of(viewer).stream().filter(group -> group.name().equals(name)).toList();
        var members = members(viewer, named);
        return named.stream()
                .filter(group ->
                        people.equals(
                                Set.copyOf(members.getOrDefault(group.circleId(), List.of()))))
                .map(Collaborative::id)
                .findFirst();
    }

    /// The soonest date among the viewer's groups.
    public Optional<NextMeeting> next(Viewer viewer) {
        return meetings.next(viewer, clock.instant());
    }

    /// Three facts a group, for whoever formed them; the groups see that. Nothing else of a group is ever told.
    public List<Facts> facts(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : tables.facts(ids);
    }

    /// Whether this one looks after the group; where nobody does, everybody may.
    public boolean looksAfter(Viewer viewer, UUID id) {
        return find(viewer, id).isPresent() && tables.facilitates(id, viewer.id());
    }

    /// Ends a group for everybody, such as a table whose people sit elsewhere now.
    @Transactional
    public void end(UUID id) {
        tables.end(id);
    }

    /// Brings somebody in. Only a facilitator may; where there is none, every member.
    ///
    /// @throws org.risingtide.circles.EvaluatorBeside when they evaluate a member or a member evaluates them
    @Transactional
    public void bringIn(Viewer viewer, UUID id, UUID person) {
        var group = going(viewer, id);
        if (!tables.facilitates(id, viewer.id()) || group.isTable()) {
            throw new NotAllowed("collaboratives.facilitator.only");
        }
        if (!group.kind().allows(circles.members(viewer, group.circleId()).size() + 1)) {
            throw new NotAllowed(group.full());
        }
        circles.join(group.circleId(), person);
    }

    /// Leaves without a reason. Who is left keeps everything; the last one who leaves ends the group.
    ///
    /// @param forAnother whether they would rather be in another group: then [WantsAnotherGroup] is published
    /// @throws NotAllowed when the two days for that are over; nothing is changed then
    @Transactional
    public void leave(Viewer viewer, UUID id, boolean forAnother) {
        var group = open(viewer, id);
        if (forAnother && !group.mayChange(clock.instant())) {
            throw new NotAllowed("collaboratives.another.over");
        }
        tables.removeFacilitator(id, viewer.id());
        if (circles.members(viewer, group.circleId()).size() <= 1) {
            tables.end(id);
        }
        circles.leave(group.circleId(), viewer.id());
        events.publishEvent(new SomebodyLeft(id, viewer.id()));
        if (forAnother) {
            events.publishEvent(new WantsAnotherGroup(id, viewer.id()));
        }
    }

    /// Tells whoever formed the group that it asks for help, or takes that back.
    @Transactional
    public void askForHelp(Viewer viewer, UUID id, boolean asks) {
        open(viewer, id);
        tables.askForHelp(id, asks);
    }

    /// A group that still goes on.
    ///
    /// @throws Conflict for one that can only be read
    Collaborative going(Viewer viewer, UUID id) {
        var group = open(viewer, id);
        if (group.rests(clock.instant())) {
            throw new Conflict("collaboratives.rests");
        }
        return group;
    }

    Collaborative open(Viewer viewer, UUID id) {
        return tables.find(viewer, id).orElseThrow(NotFound::new);
    }
}
