package org.risingtide.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.risingtide.turns.Table.person;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.platform.Words;
import org.risingtide.protocols.Manner;
import org.risingtide.protocols.Protocols;
import org.risingtide.protocols.StepKind;
import org.risingtide.protocols.Writing;
import org.risingtide.turns.Outcome.Changed;
import org.risingtide.turns.Outcome.Refused;
import org.risingtide.turns.Outcome.Unchanged;
import org.risingtide.turns.Progress.InStep;

/// Rosa leads; Theo, Lena and Ines are there with her.
class SessionTest {
    private static final int ROSA = 0;
    private static final int THEO = 1;
    private static final int LENA = 2;
    private static final int INES = 3;

    private Table table = new Table("sharing-short", Manner.OWN_PHONES, 4);

    @BeforeEach
    void everybody_comes() {
        table.allArrive();
    }

    @Test
    void the_floor_goes_round_once_and_then_is_open_to_all() {
        table.toTheTurns();
        assertThat(table.shown().floor()).containsExactly(person(0), person(1), person(2));
        for (int who = 0; who < 4; who++) {
            table.does(who, new Act.Done(person(who)));
        }
        assertThat(table.shown().step().kind()).isEqualTo(StepKind.OPEN_TO_ALL);
        assertThat(table.shown().floor()).isEmpty();
    }

    @Test
    void whoever_writes_or_listens_is_gone_past_without_a_stop() {
        table.does(THEO, new Act.Wished(Wish.LISTEN));
        table.does(LENA, new Act.Wished(Wish.WRITE));
        table.toTheTurns();
        assertThat(table.shown().floor()).containsExactly(person(ROSA), person(INES));
        table.does(ROSA, new Act.Done(person(ROSA)));
        assertThat(table.holder()).isEqualTo(person(INES));
        assertThat(table.notes)
                .contains(
                        new Note.HadFloor(person(THEO), Answer.LISTENED),
                        new Note.HadFloor(person(LENA), Answer.WROTE));
    }

    @Test
    void a_mind_can_be_changed_until_the_floor_is_there() {
        table.does(THEO, new Act.Wished(Wish.LISTEN));
        table.toTheTurns();
        table.does(THEO, new Act.Wished(Wish.SPEAK));
        table.does(ROSA, new Act.Done(person(ROSA)));
        assertThat(table.holder()).isEqualTo(person(THEO));
    }

    @Test
    void what_somebody_says_while_another_has_the_floor_is_seen_only_when_the_floor_is_there() {
        table.toTheTurns();
        var before = table.session.shown();
        table.does(THEO, new Act.Wished(Wish.LISTEN));
        assertThat(table.session.shown()).isEqualTo(before);
        table.does(ROSA, new Act.Done(person(ROSA)));
        assertThat(table.shown().floor()).containsExactly(person(LENA), person(INES));
    }

    @Test
    void the_second_press_within_three_seconds_ends_nobody_elses_turn() {
        table.toTheTurns();
        table.does(ROSA, new Act.Done(person(ROSA)));
        assertThat(table.does(2, person(ROSA), new Act.Done(person(ROSA))))
                .isInstanceOf(Unchanged.class);
        assertThat(table.does(0, person(ROSA), new Act.Done(person(THEO))))
                .isInstanceOf(Unchanged.class);
        assertThat(table.holder()).isEqualTo(person(THEO));
        table.does(1, person(ROSA), new Act.Done(person(THEO)));
        assertThat(table.holder()).isEqualTo(person(LENA));
    }

    @Test
    void only_the_speaker_and_the_facilitator_end_a_turn() {
        table.toTheTurns();
        assertThat(table.does(LENA, new Act.Done(person(ROSA))))
                .isEqualTo(new Refused(Refusal.NOT_YOURS));
        table.does(ROSA, new Act.Done(person(ROSA)));
        assertThat(table.does(THEO, new Act.Done(person(THEO)))).isInstanceOf(Changed.class);
    }

    @Test
    void the_same_request_twice_changes_nothing() {
        table.toTheTurns();
        var minute = new Event(new UUID(9, 9), table.now, person(ROSA), new Act.AddedMinute());
        assertThat(table.send(minute)).isInstanceOf(Changed.class);
        assertThat(table.send(minute)).isInstanceOf(Unchanged.class);
        assertThat(table.shown().ring().length()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void nothing_cuts_anybody_off() {
        table.toTheTurns();
        table.now = table.now.plus(Duration.ofHours(1));
        assertThat(table.does(THEO, new Act.Kept())).isEqualTo(new Refused(Refusal.NOT_NOW));
        assertThat(table.holder()).isEqualTo(person(ROSA));
    }

    @Test
    void who_comes_later_joins_at_the_own_place_while_it_is_still_to_come() {
        table.does(LENA, new Act.Left(person(LENA)));
        table.toTheTurns();
        assertThat(table.shown().floor()).containsExactly(person(0), person(1), person(3));
        table.does(LENA, new Act.Arrived(person(LENA)));
        assertThat(table.shown().floor()).containsExactly(person(0), person(1), person(2));
    }

    @Test
    void who_comes_when_the_own_place_is_past_joins_at_the_end() {
        table.does(THEO, new Act.Left(person(THEO)));
        table.toTheTurns();
        table.does(ROSA, new Act.Done(person(ROSA)));
        assertThat(table.holder()).isEqualTo(person(LENA));
        table.does(THEO, new Act.Arrived(person(THEO)));
        assertThat(table.shown().floor()).containsExactly(person(2), person(3), person(1));
    }

    @Test
    void whoever_says_ill_carry_on_leads() {
        table.toTheTurns();
        table.does(INES, new Act.CarriedOn());
        assertThat(table.session.shown().facilitator()).isEqualTo(person(INES));
        assertThat(table.does(INES, new Act.Done(person(ROSA)))).isInstanceOf(Changed.class);
    }

    @Test
    void the_bell_closes_what_is_reached_and_names_what_is_not() {
        table.toTheTurns();
        table.does(10, Event.CLOCK, new Act.Rang());
        assertThat(table.session.shown().moment())
                .isInstanceOfSatisfying(
                        Shown.Over.class,
                        over -> {
                            assertThat(over.bell()).isTrue();
                            assertThat(over.notReached()).hasSize(5);
                        });
        assertThat(table.does(ROSA, new Act.Began())).isEqualTo(new Refused(Refusal.CLOSED));
        assertThat(table.notes).contains(new Note.Unanswered(person(ROSA)));
    }

    @Test
    void a_line_is_still_open_after_closing_when_the_quiet_minutes_were_reached() {
        throughTheTurns();
        table.does(10, Event.CLOCK, new Act.Rang());
        assertThat(table.does(THEO, new Act.Kept())).isInstanceOf(Changed.class);
        assertThat(table.session.hasKept(person(THEO))).isTrue();
    }

    @Test
    void on_the_table_nobody_answers_as_a_person() {
        table = new Table("sharing-short", Manner.ON_THE_TABLE, 4);
        table.allArrive();
        table.toTheTurns();
        assertThat(table.does(THEO, new Act.Wished(Wish.LISTEN)))
                .isEqualTo(new Refused(Refusal.ON_THE_TABLE));
        for (int turn = 0; turn < 4; turn++) {
            table.does(LENA, new Act.Done(table.holder()));
        }
        assertThat(table.notes)
                .contains(new Note.GroupHadFloor())
                .noneMatch(note -> note instanceof Note.HadFloor);
    }

    @Test
    void it_is_quiet_for_half_a_minute_after_each_turn_of_the_long_session() {
        table = new Table("sharing-long", Manner.OWN_PHONES, 4);
        table.allArrive();
        table.toTheTurns();
        table.does(ROSA, new Act.Done(person(ROSA)));
        assertThat(table.shown().ring().from()).isEqualTo(table.now.plusSeconds(30));
    }

    @Test
    void who_brings_something_listens_while_the_others_have_the_floor() {
        table = new Table("consultancy", Manner.OWN_PHONES, 4);
        table.allArrive();
        assertThat(table.does(ROSA, new Act.Began())).isEqualTo(new Refused(Refusal.NOBODY_BRINGS));
        table.does(THEO, new Act.Brings(person(THEO)));
        table.toTheTurns();
        assertThat(table.shown().floor()).containsExactly(person(0), person(2), person(3));
    }

    @Test
    void what_is_hidden_is_shown_together_when_the_facilitator_says_so() {
        var hidden =
                Protocols.shipped().find("success-analysis", 1).orElseThrow().steps().stream()
                        .filter(step -> step.kind() == StepKind.WRITE)
                        .findFirst()
                        .orElseThrow();
        assertThat(hidden.writing()).isEqualTo(Writing.HIDDEN);
        table = new Table("success-analysis", Manner.OWN_PHONES, 4);
        table.allArrive();
        table.does(THEO, new Act.Brings(person(THEO)));
        table.does(ROSA, new Act.Began());
        assertThat(table.does(ROSA, new Act.Revealed())).isEqualTo(new Refused(Refusal.NOT_NOW));
        table.does(ROSA, new Act.MovedOn(0));
        assertThat(table.shown().revealed()).isFalse();
        table.does(ROSA, new Act.Revealed());
        assertThat(table.shown().revealed()).isTrue();
    }

    @Test
    void every_refusal_has_its_sentence() {
        for (var locale : Words.LANGUAGES) {
            assertThat(Refusal.values())
                    .allSatisfy(why -> assertThat(Words.in(locale).say(why.key())).isNotBlank());
        }
    }

    private void throughTheTurns() {
        table.toTheTurns();
        while (!(table.session.progress() instanceof InStep step)
                || table.session.protocol().step(step.step()).kind() != StepKind.QUIET_MINUTES) {
            if (table.session.progress() instanceof InStep step) {
                table.does(ROSA, new Act.MovedOn(step.step()));
            } else {
                table.does(ROSA, new Act.Done(table.holder()));
            }
        }
    }
}
