package org.risingtide.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.risingtide.People;
import org.risingtide.turns.Act;
import org.risingtide.turns.Event;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Progress;
import org.risingtide.turns.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Plays the beginning of a session as if it had been a while ago, so that no test waits for a second press to count.
@Component
public class Rehearsal {
    private final SessionTables tables;
    private final Members members;
    private final Progressing progressing;
    private final People people;
    private final TransactionTemplate transactions;

    Rehearsal(
            SessionTables tables,
            Members members,
            Progressing progressing,
            People people,
            TransactionTemplate transactions) {
        this.tables = tables;
        this.members = members;
        this.progressing = progressing;
        this.people = people;
        this.transactions = transactions;
    }

    /// Everybody has come, and the first of them has gone on as far as this step.
    public void to(UUID session, List<UUID> present, int step) {
        var at = Instant.now().minus(Duration.ofMinutes(20));
        var leads = present.getFirst();
        for (var person : present) {
            happens(session, person, new Act.Arrived(person), at);
        }
        happens(session, leads, new Act.Brings(present.getLast()), at);
        happens(session, leads, new Act.Began(), at);
        goesOn(session, leads, step);
    }

    /// Turns are ended by their holders and steps by who leads, until this step begins, or to the end.
    public void goesOn(UUID session, UUID leads, int step) {
        var at = Instant.now().minus(Duration.ofMinutes(15));
        for (var now = now(session, leads); now.reached() < step; now = now(session, leads)) {
            at = at.plus(Duration.ofSeconds(10));
            switch (now.progress()) {
                case Progress.InTurn turn ->
                        happens(session, turn.holder(), new Act.Done(turn.holder()), at);
                case Progress.InStep in -> happens(session, leads, new Act.MovedOn(in.step()), at);
                case Progress.Planned _ -> throw new IllegalStateException("not begun");
                case Progress.Closed _ -> {
                    return;
                }
            }
        }
    }

    /// To the end of the last step.
    public void closes(UUID session, UUID leads) {
        goesOn(session, leads, Integer.MAX_VALUE);
    }

    private Session now(UUID session, UUID who) {
        var viewer = people.viewer(who);
        return people.as(
                viewer,
                () ->
                        transactions.execute(_ ->
                                progressing
                                        .room(tables.find(viewer, session).orElseThrow())
                                        .session()));
    }

    public Outcome happens(UUID session, UUID by, Act act, Instant at) {
        var viewer = people.viewer(by);
        return people.as(
                viewer,
                () ->
                        transactions.execute(_ -> {
                            var plan = tables.hold(viewer, session).orElseThrow();
                            var names = members.of(viewer, plan);
                            return progressing.after(
                                    plan, names, new Event(UUID.randomUUID(), at, by, act));
                        }));
    }
}
