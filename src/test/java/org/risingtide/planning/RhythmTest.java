package org.risingtide.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");

    @Test
    void four_oclock_stays_four_oclock_when_the_clocks_change() {
        var rhythm = Rhythm.of(Every.TWO_WEEKS, at("2026-10-22", "16:00"), null);
        var dates = rhythm.after(Instant.parse("2026-10-23T00:00:00Z"), 3);
        assertThat(dates)
                .containsExactly(
                        at("2026-11-05", "16:00"),
                        at("2026-11-19", "16:00"),
                        at("2026-12-03", "16:00"));
        assertThat(dates.getFirst().getOffset().getTotalSeconds()).isEqualTo(-8 * 3600);
    }

    @Test
    void an_hour_that_a_spring_night_leaves_out_is_the_next_one() {
        var rhythm = Rhythm.of(Every.WEEK, at("2027-03-07", "02:30"), null);
        assertThat(rhythm.after(at("2027-03-07", "03:00").toInstant(), 2))
                .containsExactly(at("2027-03-14", "03:30"), at("2027-03-21", "02:30"));
    }

    @Test
    void a_month_later_is_the_same_weekday_and_a_fifth_one_is_the_last() {
        assertThat(days(Rhythm.of(Every.MONTH, at("2026-11-12", "15:30"), null), 4))
                .containsExactly("2026-12-10", "2027-01-14", "2027-02-11", "2027-03-11");
        assertThat(days(Rhythm.of(Every.MONTH, at("2026-11-30", "15:30"), null), 4))
                .containsExactly("2026-12-28", "2027-01-25", "2027-02-22", "2027-03-29");
    }

    @Test
    void the_last_day_is_still_in_it() {
        var rhythm = Rhythm.of(Every.WEEK, at("2027-06-03", "16:00"), LocalDate.of(2027, 6, 17));
        assertThat(days(rhythm, 5)).containsExactly("2027-06-10", "2027-06-17");
        assertThat(rhythm.until()).isEqualTo("2027-06-17");
        assertThat(rhythm.rule()).isEqualTo("FREQ=WEEKLY;UNTIL=20270617T235959Z");
    }

    @Test
    void a_rule_says_again_what_was_chosen() {
        for (var every : Every.values()) {
            assertThat(Rhythm.of(every, at("2026-11-12", "15:30"), null).every()).isEqualTo(every);
        }
    }

    private static List<String> days(Rhythm rhythm, int most) {
        return rhythm.after(rhythm.first().atZone(rhythm.zone()).toInstant(), most).stream()
                .map(date -> date.toLocalDate().toString())
                .toList();
    }

    private static ZonedDateTime at(String day, String clock) {
        return LocalDate.parse(day).atTime(LocalTime.parse(clock)).atZone(WEST);
    }
}
