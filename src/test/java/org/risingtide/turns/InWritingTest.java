package org.risingtide.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.risingtide.turns.Table.person;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.protocols.Manner;
import org.risingtide.receipts.Verification;
import org.risingtide.turns.Outcome.Changed;
import org.risingtide.turns.Outcome.Refused;
import org.risingtide.turns.Outcome.Unchanged;
import org.risingtide.turns.Progress.InStep;

/// Rosa leads, Theo, Lena and Ines take part, and the clock goes from step to step.
class InWritingTest {
    private static final int ROSA = 0;
    private static final int THEO = 1;
    private static final int LENA = 2;
    private static final int INES = 3;
    private static final int ROUND = 2;

    private final Table table = new Table("sharing-short", Manner.IN_WRITING, 4);

    @BeforeEach
    void three_take_part() {
        for (int who : List.of(ROSA, THEO, LENA)) {
            table.does(who, new Act.Arrived(person(who)));
        }
        time(new Act.Began());
    }

    @Test
    void nobody_waits_for_anybody_and_the_clock_alone_goes_on() {
        assertThat(table.does(ROSA, new Act.MovedOn(0))).isEqualTo(new Refused(Refusal.NOT_YOURS));
        assertThat(table.does(ROSA, new Act.Rang())).isEqualTo(new Refused(Refusal.NOT_YOURS));
        assertThat(table.does(ROSA, new Act.AddedMinute())).isEqualTo(new Refused(Refusal.NOT_NOW));
        to(ROUND);
        assertThat(table.session.progress()).isInstanceOf(InStep.class);
        assertThat(table.shown().floor()).isEmpty();
        assertThat(table.does(THEO, new Act.Wished(Wish.SPEAK)))
                .isEqualTo(new Refused(Refusal.NOT_NOW));
    }

    @Test
    void when_the_step_is_over_each_has_had_the_floor_in_the_order_of_their_seats() {
        to(ROUND);
        table.does(LENA, new Act.Wished(Wish.LISTEN));
        table.does(THEO, new Act.Wished(Wish.WRITE));
        to(ROUND + 1);
        assertThat(table.notes)
                .containsSubsequence(
                        new Note.HadFloor(person(ROSA), Answer.NONE),
                        new Note.HadFloor(person(THEO), Answer.WROTE),
                        new Note.HadFloor(person(LENA), Answer.LISTENED),
                        new Note.Answered(false),
                        new Note.Reached(ROUND + 1));
        assertThat(record().lines()).containsEntry("C3", "not reached: the bell");
    }

    @Test
    void who_listens_is_not_asked_again_and_what_was_written_answers_one_step() {
        table.does(LENA, new Act.Wished(Wish.LISTEN));
        table.does(THEO, new Act.Wished(Wish.WRITE));
        to(ROUND + 1);
        assertThat(table.session.wishOf(person(LENA))).contains(Wish.LISTEN);
        assertThat(table.session.wishOf(person(THEO))).isEmpty();
    }

    @Test
    void the_record_says_the_same_as_of_a_session_in_a_room() {
        for (int step = 0; step < 8; step++) {
            for (int who : List.of(ROSA, THEO, LENA)) {
                table.does(who, new Act.Wished(who == LENA ? Wish.LISTEN : Wish.WRITE));
                table.does(who, new Act.Kept());
            }
            time(new Act.MovedOn(step));
        }
        assertThat(table.session.progress()).isEqualTo(new Progress.Closed(7, false));
        assertThat(record().faults()).isEmpty();
        assertThat(record().lines().values()).containsOnly("yes");
        // 12 minutes and 3 for each of the three who took part.
        assertThat(table.notes.getLast()).isEqualTo(new Note.Closed(false, 21));
    }

    @Test
    void who_comes_later_joins_at_the_step_under_way_and_who_goes_is_not_asked() {
        to(ROUND);
        table.does(INES, new Act.Arrived(person(INES)));
        table.does(INES, new Act.Wished(Wish.LISTEN));
        table.does(THEO, new Act.Left(person(THEO)));
        to(ROUND + 1);
        assertThat(table.notes)
                .contains(new Note.HadFloor(person(INES), Answer.LISTENED))
                .doesNotContain(new Note.HadFloor(person(THEO), Answer.NONE));
        assertThat(record().faults()).isEmpty();
    }

    @Test
    void who_says_beforehand_that_they_are_out_is_out_until_they_come() {
        assertThat(table.does(INES, new Act.Left(person(INES)))).isInstanceOf(Changed.class);
        assertThat(table.session.seats().out()).containsExactly(person(INES));
        assertThat(table.does(INES, new Act.Left(person(INES)))).isInstanceOf(Unchanged.class);
        table.does(INES, new Act.Arrived(person(INES)));
        assertThat(table.session.seats().out()).isEmpty();
        assertThat(table.replayed()).isEqualTo(table.session);
    }

    private void to(int step) {
        while (table.session.reached() < step) {
            time(new Act.MovedOn(table.session.reached()));
        }
    }

    private void time(Act act) {
        assertThat(table.does(0, Event.CLOCK, act)).isInstanceOf(Changed.class);
    }

    /// As it stands when the clock rings now.
    private Verification record() {
        var until = new Table("sharing-short", Manner.IN_WRITING, 4);
        table.events.forEach(until::send);
        until.send(new Event(UUID.randomUUID(), table.now, Event.CLOCK, new Act.Rang()));
        return Verification.of(Scribe.of(until.session, until.notes).record());
    }
}
