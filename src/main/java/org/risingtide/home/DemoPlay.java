package org.risingtide.home;

import java.time.Duration;
import java.time.Instant;
import org.risingtide.home.DemoStory.Group;
import org.risingtide.home.DemoStory.Talk;
import org.risingtide.protocols.StepKind;
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
/// A start that was cut off goes on where it was: each thing that happens has its own id.
@Component
class DemoPlay {
    private static final Duration HELLO = Duration.ofSeconds(50);

    private final DemoCast actors;
    private final Running running;
    private final OwnWords words;

    DemoPlay(DemoCast actors, Running running, OwnWords words) {
        this.actors = actors;
        this.running = running;
        this.words = words;
    }

    void play(Plan plan, Group group) {
        var talk = group.talks().last();
        var at = plan.startsAt();
        for (var who : group.members()) {
            happens(plan, who, new Act.Arrived(DemoCast.person(who)), at);
        }
        happens(plan, talk.leads(), new Act.Began(), at.plus(HELLO));
        at = at.plus(HELLO);
        for (var now = session(plan, talk); !(now.progress() instanceof Closed); ) {
            at = goOn(plan, group, now, at);
            now = session(plan, talk);
        }
    }

    private Instant goOn(Plan plan, Group group, Session now, Instant at) {
        var talk = group.talks().last();
        return switch (now.progress()) {
            case Planned _, Closed _ -> throw new IllegalStateException("It is not running");
            case InTurn turn -> {
                talk.writes().forEach(each -> write(plan, each, turn.step(), at));
                var then = at.plus(turn.length());
                var holder = who(group, ((InTurn) session(plan, talk).progress()));
                happens(plan, holder, new Act.Done(DemoCast.person(holder)), then);
                yield then;
            }
            case InStep step -> {
                var then = at.plus(step.length());
                if (plan.protocol().step(step.step()).kind() == StepKind.QUIET_MINUTES) {
                    group.members().forEach(who -> happens(plan, who, new Act.Kept(), then));
                }
                happens(plan, talk.leads(), new Act.MovedOn(step.step()), then);
                yield then;
            }
        };
    }

    /// Before the floor comes to them.
    private void write(Plan plan, DemoStory.Writes writes, int step, Instant at) {
        happens(plan, writes.who(), new Act.Wished(Wish.WRITE), at);
        actors.as(
                writes.who(),
                viewer ->
                        words.keep(
                                viewer,
                                plan.id(),
                                new OwnWords.Draft(step, writes.says().strip(), Showing.NAMED, 1)));
    }

    private static String who(Group group, InTurn turn) {
        return group.members().stream()
                .filter(key -> DemoCast.person(key).equals(turn.holder()))
                .findFirst()
                .orElseThrow();
    }

    private Session session(Plan plan, Talk talk) {
        var found = new Session[1];
        actors.as(talk.leads(), viewer -> found[0] = running.room(viewer, plan.id()).session());
        return found[0];
    }

    private void happens(Plan plan, String who, Act act, Instant at) {
        var id = DemoCast.id("happens", plan.id(), who, act);
        actors.as(who, viewer -> running.recall(viewer, plan.id(), id, act, at));
    }
}
