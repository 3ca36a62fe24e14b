package org.risingtide.coffees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.risingtide.people.FreeTime;
import org.risingtide.people.Profile;
import org.risingtide.people.Profile.Workplace;
import org.risingtide.people.Role;

class TableTimeTest {
    private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");
    private static final ZoneId MIDDLE = ZoneId.of("America/Denver");
    private static final ZonedDateTime THURSDAY =
            LocalDateTime.parse("2026-12-03T16:00").atZone(WEST);
    private static final Instant LONG_AGO = Instant.EPOCH;

    @Test
    void the_clubs_time_holds_where_it_suits_all_and_for_whoever_has_said_nothing() {
        var time =
                TableTime.of(
                        List.of(free(WEST, "Thu after school"), free(MIDDLE)),
                        THURSDAY,
                        45,
                        LONG_AGO);
        assertThat(time).isEqualTo(new TableTime(THURSDAY, TableTime.Fits.USUAL));
    }

    @Test
    void a_table_across_zones_meets_when_all_are_free_in_the_same_week() {
        var time =
                TableTime.of(
                        List.of(
                                free(WEST, "Tue 15:30-17:00", "Thu after school"),
                                free(MIDDLE, "Tue 16:00-18:00")),
                        THURSDAY,
                        45,
                        LONG_AGO);
        assertThat(time.fits()).isEqualTo(TableTime.Fits.THEIRS);
        assertThat(time.start()).isEqualTo(LocalDateTime.parse("2026-12-01T16:00").atZone(WEST));
    }

    @Test
    void nobody_is_called_to_a_table_before_they_can_know_of_it() {
        var soon = LocalDateTime.parse("2026-12-02T09:00").atZone(WEST).toInstant();
        var time = TableTime.of(List.of(free(WEST, "Tue 15:30-17:00")), THURSDAY, 45, soon);
        assertThat(time).isEqualTo(new TableTime(THURSDAY, TableTime.Fits.UNFITTING));
    }

    @Test
    void where_nobody_shares_an_hour_it_is_the_clubs_time() {
        var time =
                TableTime.of(
                        List.of(free(WEST, "Mon after school"), free(WEST, "Wed after school")),
                        THURSDAY,
                        45,
                        LONG_AGO);
        assertThat(time.fits()).isEqualTo(TableTime.Fits.UNFITTING);
    }

    private static Profile free(ZoneId zone, String... times) {
        return new Profile(
                UUID.randomUUID(),
                "Somebody",
                null,
                Role.TEACHER,
                Workplace.UNKNOWN,
                List.of(),
                List.of(),
                List.of("en"),
                null,
                zone,
                FreeTime.of(times),
                false,
                0);
    }
}
