package org.risingtide.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.risingtide.turns.Outcome.Changed;
import org.risingtide.turns.Outcome.Refused;
import org.risingtide.turns.Outcome.Unchanged;

/// What holds in every session, whatever happens in it. A failure names the seed; `new World(seed)` is that session again.
class SessionWorldsTest {
    private static final int CASES = 300;

    @Test
    void a_session_does_what_the_plain_model_says() {
        inWorlds(seed -> {
            var world = new World(seed);
            world.play((before, event, outcome, expected) -> {
                assertThat(told(outcome)).as("%s", event).isEqualTo(expected);
                if (outcome instanceof Unchanged(var same)) {
                    assertThat(same).isEqualTo(before);
                }
                same(world.table.session, world.model);
            });
        });
    }

    @Test
    void a_session_killed_at_the_end_and_played_from_its_stored_events_is_the_same() {
        inWorlds(seed -> {
            var world = new World(seed);
            world.play((_, _, _, _) -> {});
            assertThat(world.table.replayed()).isEqualTo(world.table.session);
        });
    }

    /// Every wish to write becomes one to listen and the other way round; nobody who looks on sees a difference.
    @Test
    void nothing_that_is_shown_tells_who_wrote_from_who_just_listened() {
        inWorlds(seed -> {
            var world = new World(seed);
            var other = new Session[] {world.table.session};
            world.play((_, event, outcome, _) -> {
                if (other[0].after(swapped(event)) instanceof Changed(var then, _)) {
                    other[0] = then;
                }
                if (outcome instanceof Changed) {
                    assertThat(other[0].shown()).isEqualTo(world.table.session.shown());
                }
            });
        });
    }

    /// Nobody sees that a thumb was on "Just listening": what others are shown changes only when the floor moves.
    @Test
    void a_wish_of_somebody_without_the_floor_changes_nothing_that_is_shown() {
        inWorlds(seed -> {
            var world = new World(seed);
            world.play((before, event, _, _) -> {
                boolean holds =
                        before.progress() instanceof Progress.InTurn turn
                                && turn.holder().equals(event.by());
                if (event.act() instanceof Act.Wished && !holds) {
                    assertThat(world.table.session.shown()).isEqualTo(before.shown());
                }
            });
        });
    }

    @Test
    void in_every_step_that_goes_in_turn_each_has_the_floor_once() {
        inWorlds(seed -> {
            var world = new World(seed);
            world.play((_, _, _, _) -> {});
            var had = new HashSet<>();
            for (var note : world.table.notes) {
                switch (note) {
                    case Note.Reached _ -> had.clear();
                    case Note.HadFloor(var who, _) -> assertThat(had.add(who)).isTrue();
                    case Note.Unanswered(var who) -> assertThat(had.add(who)).isTrue();
                    case Note.Here _, Note.Left _, Note.Brings _ -> {}
                    case Note.Answered _, Note.GroupHadFloor _ -> {}
                    case Note.Quiet _, Note.Closed _ -> {}
                }
            }
        });
    }

    @Test
    void the_worlds_are_worth_it() {
        var whole = new AtomicInteger();
        var bells = new AtomicInteger();
        var joined = new AtomicInteger();
        var doubles = new AtomicInteger();
        inWorlds(seed -> {
            var world = new World(seed);
            world.play((before, event, outcome, _) -> {
                if (outcome instanceof Unchanged && event.act() instanceof Act.Done) {
                    doubles.incrementAndGet();
                }
                if (outcome instanceof Changed
                        && event.act() instanceof Act.Arrived
                        && before.progress() instanceof Progress.InTurn) {
                    joined.incrementAndGet();
                }
            });
            var last = (Progress.Closed) world.table.session.progress();
            (last.bell() ? bells : whole).incrementAndGet();
        });
        assertThat(whole.get()).isGreaterThan(CASES / 5);
        assertThat(bells.get()).isGreaterThan(CASES / 5);
        assertThat(joined.get()).isGreaterThan(CASES / 5);
        assertThat(doubles.get()).isGreaterThan(CASES / 5);
    }

    private static void same(Session session, Model model) {
        assertThat(session.reached()).isEqualTo(model.step);
        assertThat(session.seats().here()).isEqualTo(model.here);
        assertThat(session.seats().order()).isEqualTo(model.order);
        assertThat(session.seats().facilitator()).isEqualTo(model.facilitator);
        assertThat(session.seats().out()).isEqualTo(model.out);
        assertThat(session.kept()).isEqualTo(model.kept);
        switch (session.progress()) {
            case Progress.Planned() -> assertThat(model.step).isEqualTo(-1);
            case Progress.InStep(_, _, _, var revealed) -> {
                assertThat(model.holder).isNull();
                assertThat(revealed).isEqualTo(model.revealed);
            }
            case Progress.InTurn turn -> {
                assertThat(turn.holder()).isEqualTo(model.holder);
                assertThat(turn.waiting()).isEqualTo(model.waiting);
                assertThat(turn.had()).isEqualTo(model.had);
            }
            case Progress.Closed(_, var bell) -> {
                assertThat(model.closed).isTrue();
                assertThat(bell).isEqualTo(!model.protocol.isLast(model.step));
            }
        }
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Changed _ -> "yes";
            case Unchanged _ -> "same";
            case Refused _ -> "no";
        };
    }

    private static Event swapped(Event event) {
        if (!(event.act() instanceof Act.Wished(var wish))) {
            return event;
        }
        var other =
                switch (wish) {
                    case SPEAK -> Wish.SPEAK;
                    case WRITE -> Wish.LISTEN;
                    case LISTEN -> Wish.WRITE;
                };
        return new Event(event.id(), event.at(), event.by(), new Act.Wished(other));
    }

    private static void inWorlds(LongConsumer property) {
        LongStream.range(0, CASES)
                .parallel()
                .forEach(seed -> {
                    try {
                        property.accept(seed);
                    } catch (AssertionError | RuntimeException failure) {
                        throw new AssertionError("new World(" + seed + ")", failure);
                    }
                });
    }
}
