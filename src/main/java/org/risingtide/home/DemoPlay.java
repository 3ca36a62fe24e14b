package org.risingtide.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.risingtide.home.DemoStory.Group;
import org.risingtide.home.DemoStory.Writes;
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
        var leads = group.talks().last().leads();
        for (var who : group.members()) {
            happens(plan, who, -1, new Act.Arrived(DemoCast.person(who)), plan.startsAt());
        }
        happens(plan, leads, -1, new Act.Began(), plan.startsAt().plus(HELLO));
        var now = session(plan, leads);
        while (!(now.progress() instanceof Closed)) {
            goOn(plan, group, now);
            var next = session(plan, leads);
            if (next.progress().equals(now.progress())) {
                throw new IllegalStateException("The demo's session stands still: " + now);
            }
            now = next;
        }
    }

    private void goOn(Plan plan, Group group, Session now) {
        var talk = group.talks().last();
        switch (now.progress()) {
            case Planned _, Closed _ -> throw new IllegalStateException("It is not running");
            case InTurn turn -> {
                var step = turn.step();
                if (plan.protocol().step(step).kind() == StepKind.ROUND) {
                    talk.writes().forEach(each -> write(plan, each, step, turn.from()));
                }
                if (session(plan, talk.leads()).progress() instanceof InTurn still
                        && still.step() == step) {
                    var holder = who(group, still.holder());
                    var done = new Act.Done(still.holder());
                    happens(plan, holder, step, done, still.from().plus(still.length()));
                }
            }
            case InStep(var step, var from, var length, _) -> {
                var then = from.plus(length);
                if (plan.protocol().step(step).kind() == StepKind.QUIET_MINUTES) {
                    group.members().forEach(who -> happens(plan, who, step, new Act.Kept(), then));
                }
                happens(plan, talk.leads(), step, new Act.MovedOn(step), then);
            }
        }
    }

    /// Before the floor comes to them.
    private void write(Plan plan, Writes writes, int step, Instant at) {
        happens(plan, writes.who(), step, new Act.Wished(Wish.WRITE), at);
        var draft = new OwnWords.Draft(step, writes.says().strip(), Showing.NAMED, 1);
        actors.as(writes.who(), viewer -> words.keep(viewer, plan.id(), draft));
    }

    private static String who(Group group, UUID person) {
        return group.members().stream()
                .filter(key -> DemoCast.person(key).equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Session session(Plan plan, String leads) {
        var found = new AtomicReference<Session>();
        actors.as(leads, viewer -> found.set(running.room(viewer, plan.id()).session()));
        return Objects.requireNonNull(found.get());
    }

    private void happens(Plan plan, String who, int step, Act act, Instant at) {
        var id = DemoCast.id("happens", plan.id(), step, who, act);
        actors.as(who, viewer -> running.recall(viewer, plan.id(), id, act, at));
    }
}
