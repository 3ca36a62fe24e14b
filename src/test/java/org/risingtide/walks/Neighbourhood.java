package org.risingtide.walks;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.risingtide.People;
import org.risingtide.accounts.Viewer;
import org.risingtide.coffees.CoffeeHouse;
import org.risingtide.collaboratives.Collaborative.Why;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Gatherings;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.collaboratives.Threads;
import org.risingtide.collaboratives.Writings;
import org.risingtide.company.Hellos;
import org.risingtide.people.Role;
import org.risingtide.planning.Every;
import org.risingtide.planning.Planning;
import org.risingtide.planning.Wanted;
import org.risingtide.protocols.Protocols;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.risingtide.sessions.Way;
import org.springframework.stereotype.Component;

/// Rosa's corner of the place in full life, so that no page of hers is empty: a group that talks, a date, questions both ways.
@Component
class Neighbourhood {
    private final Folk folk;
    private final People people;
    private final Talk talk;
    private final Ahead sessions;
    private final CoffeeHouse coffees;

    Neighbourhood(Folk folk, People people, Talk talk, Ahead sessions, CoffeeHouse coffees) {
        this.folk = folk;
        this.people = people;
        this.talk = talk;
        this.sessions = sessions;
        this.coffees = coffees;
    }

    /// @param waiting a question Rosa has been asked
    /// @param answered a question of hers that has its answer
    record Corner(
            UUID rosa,
            UUID lena,
            UUID group,
            UUID meeting,
            UUID waiting,
            UUID answered,
            UUID session,
            UUID series,
            UUID club) {}

    Corner settle() {
        var harbor = Folk.school("Harbor Street");
        folk.person("June Marsh", Role.PRINCIPAL, harbor, "", "", "");
        var rosa = folk.person("Rosa Delgado", Role.TEACHER, harbor, "music", NEED, OFFER);
        var lena =
                folk.teacher(
                        "Lena Okafor",
                        "choir",
                        "Shy singers. I start so softly that they lean in.");
        var theo = folk.teacher("Theo Brandt", "fifth grade", "");
        var meeting = inThreeDays();
        var group = talk.begins(as(rosa), List.of(rosa, lena, theo), meeting);
        speak(
                lena,
                viewer ->
                        talk.says(
                                viewer, group, "They *whisper* now, @Rosa. It took until March."));
        speak(rosa, viewer -> talk.says(viewer, group, "Mine hum. Facing the window."));
        speak(theo, viewer -> talk.writes(viewer, group));
        var waiting = talk.asks(as(theo), rosa, "How did you get through the first year?");
        var answered = talk.asks(as(rosa), lena, "What do you say when they go silent?");
        speak(lena, viewer -> talk.answers(viewer, answered, "Nothing. I wait, and I smile."));
        var session = sessions.plans(as(lena), group, meeting.id());
        return new Corner(
                rosa,
                lena,
                group,
                meeting.id(),
                waiting,
                answered,
                session.id(),
                sessions.series(as(lena), session),
                coffees.club(List.of(rosa, lena, theo), true));
    }

    private static final String NEED =
            "My fourth graders sing until they think somebody is listening.";
    private static final String OFFER =
            "Putting on a winter concert with 380 children and no budget.";

    private Viewer as(UUID person) {
        return people.viewer(person);
    }

    private void speak(UUID person, Consumer<Viewer> what) {
        var viewer = people.viewer(person);
        people.does(viewer, () -> what.accept(viewer));
    }

    private static Meeting inThreeDays() {
        var start = ZonedDateTime.now(ZoneId.of("America/Los_Angeles")).plusDays(3).withHour(16);
        return Meeting.at(start, Duration.ofMinutes(50), "https://meet.example.org/quiet-voices");
    }

    /// Their date has a session with a question, and so have those that follow every two weeks.
    @Component("sessionsOfTheNeighbourhood")
    static class Ahead {
        private final People people;
        private final Gatherings gatherings;
        private final Planning planning;
        private final Sessions sessions;

        Ahead(People people, Gatherings gatherings, Planning planning, Sessions sessions) {
            this.people = people;
            this.gatherings = gatherings;
            this.planning = planning;
            this.sessions = sessions;
        }

        Plan plans(Viewer viewer, UUID group, UUID date) {
            var id = UUID.randomUUID();
            return people.as(
                    viewer,
                    () -> {
                        var gathering = gatherings.find(viewer, group).orElseThrow();
                        planning.plan(viewer, gathering, wanted(id, date, gathering.members()));
                        return sessions.find(viewer, id);
                    });
        }

        UUID series(Viewer viewer, Plan plan) {
            return people.as(viewer, () -> planning.seriesOf(viewer, plan.id()).orElseThrow());
        }

        private static Wanted wanted(UUID id, UUID date, List<UUID> members) {
            return new Wanted(
                    id,
                    new Wanted.Day.Set(date),
                    Protocols.shipped().all().getFirst(),
                    Way.OWN_PHONES,
                    "When did somebody last hear you sing?",
                    members.getLast(),
                    members,
                    1,
                    1,
                    Every.TWO_WEEKS,
                    null);
        }
    }

    /// What people do with each other here, each with their own sight.
    @Component
    static class Talk {
        private final People people;
        private final Collaboratives groups;
        private final Threads threads;
        private final Writings writings;
        private final Hellos hellos;

        Talk(
                People people,
                Collaboratives groups,
                Threads threads,
                Writings writings,
                Hellos hellos) {
            this.people = people;
            this.groups = groups;
            this.threads = threads;
            this.writings = writings;
            this.hellos = hellos;
        }

        UUID begins(Viewer viewer, List<UUID> members, Meeting first) {
            var id = UUID.randomUUID();
            var why = List.of(new Why("has_been_there", List.of("music.shy-singers")));
            people.does(
                    viewer,
                    () ->
                            groups.start(
                                    new NewCollaborative(
                                            id,
                                            "Quiet voices",
                                            members,
                                            members,
                                            why,
                                            null,
                                            null,
                                            first)));
            return id;
        }

        void says(Viewer viewer, UUID group, String text) {
            threads.say(viewer, group, UUID.randomUUID(), text);
        }

        void writes(Viewer viewer, UUID group) {
            writings.writeNorms(
                    viewer, group, UUID.randomUUID(), 0, "- We ask before we advise.", null);
            writings.writePlan(viewer, group, 0, "# Three beginnings\n\nEach of us begins softly.");
        }

        UUID asks(Viewer viewer, UUID whom, String question) {
            var id = UUID.randomUUID();
            people.does(viewer, () -> hellos.ask(viewer, id, whom, question, "Waiting."));
            return id;
        }

        void answers(Viewer viewer, UUID hello, String answer) {
            hellos.answer(viewer, hello, answer);
        }
    }
}
