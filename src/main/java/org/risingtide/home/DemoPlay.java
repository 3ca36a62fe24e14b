package org.risingtide.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.risingtide.home.DemoStory.Group;
import org.risingtide.home.DemoStory.Talk;
import org.risingtide.protocols.Step;
import org.risingtide.protocols.StepKind;
import org.risingtide.sessions.DaysClock;
import org.risingtide.sessions.OwnWords;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Running;
import org.risingtide.sessions.Showing;
import org.risingtide.turns.Act;
import org.risingtide.turns.Progress.Closed;
import org.risingtide.turns.Progress.InStep;
import org.risingtide.turns.Progress.InTurn;
import org.risingtide.turns.Progress.Planned;
import org.risingtide.turns.Session;
import org.risingtide.turns.Wish;
import org.springframework.stereotype.Component;

/// Plays a session of the demo world as its people would have, at the time when it was.
///
/// A start that was cut off goes on where it was, with time where it stood: each thing that happens has its own id.
@Component
class DemoPlay {
    private static final Duration HELLO = Duration.ofSeconds(50);

    private final DemoCast actors;
    private final Running running;
    private final OwnWords words;
    private final DaysClock clock;

    DemoPlay(DemoCast actors, Running running, OwnWords words, DaysClock clock) {
        this.actors = actors;
        this.running = running;
        this.words = words;
        this.clock = clock;
    }

    void play(Plan plan, Group group) {
        play(plan, group.members(), group.talks().last());
    }

    void play(Plan plan, List<String> members, Talk talk) {
        var before = session(plan, talk).reached();
        for (var who : members) {
            var here = new Act.Arrived(DemoCast.person(who));
            happens(plan, who, here, before, plan.startsAt());
        }
        var begun = plan.startsAt().plus(HELLO);
        happens(plan, talk.leads(), new Act.Began(), before, begun);
        var now = session(plan, talk);
        while (!(now.progress() instanceof Closed)) {
            goOn(plan, members, talk, now);
            var then = session(plan, talk);
            if (then.progress().equals(now.progress())) {
                throw new IllegalStateException("The story stands still at " + now.progress());
            }
            now = then;
        }
    }

    /// In writing: the first part is over, and what was written in it is shown.
    void write(Plan plan, Group group, Talk talk) {
        pass(plan, talk, plan.startsAt());
        for (var who : group.members()) {
            happens(plan, who, new Act.Arrived(DemoCast.person(who)), 0, plan.startsAt());
        }
        var steps = plan.protocol().steps();
        int round = steps.indexOf(steps.stream().filter(Step::inTurn).findFirst().orElseThrow());
        talk.writes().forEach(each -> keep(plan, each, round));
        pass(plan, talk, plan.windows().at(round).ends());
    }

    private void pass(Plan plan, Talk talk, Instant until) {
        actors.as(talk.leads(), viewer -> clock.pass(viewer, plan.id(), until));
    }

    private void goOn(Plan plan, List<String> members, Talk talk, Session now) {
        int step = now.reached();
        var at = now.moved();
        switch (now.progress()) {
            case Planned _, Closed _ -> throw new IllegalStateException("It is not running");
            case InTurn turn -> {
                if (plan.protocol().step(step).kind() != StepKind.ONE_LINE_EACH) {
                    talk.writes().forEach(each -> write(plan, each, step, at));
                }
                var done = new Act.Done(turn.holder());
                happens(plan, who(members, turn), done, step, at.plus(turn.length()));
            }
            case InStep(_, _, var length, _) -> {
                var then = at.plus(length);
                if (plan.protocol().step(step).kind() == StepKind.QUIET_MINUTES) {
                    members.forEach(who -> happens(plan, who, new Act.Kept(), step, then));
                }
                happens(plan, talk.leads(), new Act.MovedOn(step), step, then);
            }
        }
    }

    /// Before the floor comes to them.
    private void write(Plan plan, DemoStory.Writes writes, int step, Instant at) {
        happens(plan, writes.who(), new Act.Wished(Wish.WRITE), step, at);
        keep(plan, writes, step);
    }

    private void keep(Plan plan, DemoStory.Writes writes, int step) {
        actors.as(
                writes.who(),
                viewer ->
                        words.keep(
                                viewer,
                                plan.id(),
                                new OwnWords.Draft(step, writes.says().strip(), Showing.NAMED, 1)));
    }

    private static String who(List<String> members, InTurn turn) {
        return members.stream()
                .filter(key -> DemoCast.person(key).equals(turn.holder()))
                .findFirst()
                .orElseThrow();
    }

    private Session session(Plan plan, Talk talk) {
        var found = new Session[1];
        actors.as(talk.leads(), viewer -> found[0] = running.room(viewer, plan.id()).session());
        return found[0];
    }

    /// @param step in which it happens: the floor comes to everybody more than once
    private void happens(Plan plan, String who, Act act, int step, Instant at) {
        var id = DemoCast.id("happens", plan.id(), who, act, step);
        actors.as(who, viewer -> running.recall(viewer, plan.id(), id, act, at));
    }
}
