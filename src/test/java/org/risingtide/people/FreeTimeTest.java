package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTimeTest {
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 16);

    @Test
    void what_is_written_is_read_again() {
        var times =
                List.of(
                        "Thu after school",
                        "A lunch",
                        "Day 4 planning period",
                        "Mon 15:30-17:00",
                        "Sun evening");
        assertThat(FreeTime.of(times, List.of("lunch 11:40-12:20")).written()).isEqualTo(times);
        assertThat(FreeTime.of(times, List.of("lunch 11:40-12:20")).writtenHours())
                .containsExactly("lunch 11:40-12:20");
    }

    @Test
    void long_names_of_days_and_odd_spaces_do_not_matter() {
        assertThat(
                        FreeTime.of("  thursday  After School", "b  Lunch", "mon 15:30 - 17:00")
                                .written())
                .containsExactly("Thu after school", "B lunch", "Mon 15:30-17:00");
    }

    @Test
    void days_and_parts_are_read_in_spanish_too() {
        assertThat(
                        FreeTime.of(
                                        "lunes 15:30-17:00",
                                        "Mié 16-17",
                                        "los sábados antes de clases",
                                        "Día 4 almuerzo",
                                        "dom. noche")
                                .written())
                .containsExactly(
                        "Mon 15:30-17:00",
                        "Wed 16:00-17:00",
                        "Sat before school",
                        "Day 4 lunch",
                        "Sun evening");
        var monday = (FreeTime.Free.Exactly) FreeTime.of("Mon 15:30-17:00").times().getFirst();
        assertThat(FreeText.write(monday, java.util.Locale.of("es"))).isEqualTo("lun 15:30-17:00");
    }

    @Test
    void hours_are_read_as_teachers_write_them() {
        assertThat(
                        FreeTime.of(
                                        "Mon 3:30-5:00",
                                        "Tue 3:30 - 5 pm",
                                        "Wed 11-1 p.m.",
                                        "Thu 7:15 am to 8 am",
                                        "Fri 03:30-05:00",
                                        "A 8-9")
                                .written())
                .containsExactly(
                        "Mon 15:30-17:00",
                        "Tue 15:30-17:00",
                        "Wed 11:00-13:00",
                        "Thu 07:15-08:00",
                        "Fri 03:30-05:00",
                        "A 08:00-09:00");
    }

    @Test
    void what_cannot_be_read_is_left_out() {
        assertThat(
                        FreeTime.of(
                                        "whenever",
                                        "Mon 17:00-15:00",
                                        "Mon 25:00-26:00",
                                        "",
                                        "Day 7 lunch")
                                .isEmpty())
                .isTrue();
    }

    @Test
    void a_half_hour_counts_when_it_is_free_from_end_to_end() {
        assertThat(FreeTime.of("Mon after school").slots().stream()).containsExactly(31, 32, 33);
        assertThat(FreeTime.of("Tue planning period").slots().stream()).containsExactly(48 + 20);
        assertThat(FreeTime.of("Sun 23:00-24:00").slots().stream()).containsExactly(334, 335);
        assertThat(FreeTime.of("A lunch").slots().isEmpty()).isTrue();
    }

    @Test
    void people_in_two_zones_meet_at_one_moment() {
        var rosa = FreeTime.of("Mon 15:00-17:00");
        var ola = FreeTime.of("Mon 16:00-18:00");
        assertThat(rosa.commonWith(ola, PACIFIC, CENTRAL, WEEK))
                .extracting(FreeText::write)
                .containsExactly("Mon 15:00-16:00");
        assertThat(ola.commonWith(rosa, CENTRAL, PACIFIC, WEEK))
                .extracting(FreeText::write)
                .containsExactly("Mon 17:00-18:00");
    }

    @Test
    void an_evening_that_is_already_tuesday_in_utc_stays_a_monday() {
        var late = FreeTime.of("Mon evening", "Sun evening");
        assertThat(FreeTime.windows(late.slots(PACIFIC, WEEK), PACIFIC, WEEK))
                .extracting(FreeText::write)
                .containsExactly("Mon 19:00-20:30", "Sun 19:00-20:30");
        assertThat(late.packed(PACIFIC, WEEK)).hasSize(6);
    }

    @Test
    void paid_hours_leave_evenings_and_weekends_out() {
        assertThat(
                        FreeTime.of(
                                        "Mon after school",
                                        "Mon evening",
                                        "Sun 10:00-11:00",
                                        "Tue before school")
                                .paidHours()
                                .written())
                .containsExactly("Mon after school", "Tue before school");
    }
}
