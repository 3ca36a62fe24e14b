package org.risingtide.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.Protocols;
import org.risingtide.protocols.StepKind;
import org.risingtide.turns.Windows.Window;

class WindowsTest {
    private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");
    private static final ZonedDateTime MONDAY = ZonedDateTime.of(2026, 11, 30, 15, 30, 0, 0, WEST);

    @Test
    void the_short_session_over_three_days_pauses_where_people_read() {
        var windows = Windows.of(shared(), 4, 3, MONDAY);
        assertThat(windows.all()).extracting(Window::first).containsExactly(0, 3, 5);
        assertThat(windows.all()).extracting(Window::last).containsExactly(2, 4, 7);
        assertThat(shared().step(5).kind()).isEqualTo(StepKind.QUIET_MINUTES);
        assertThat(ends(windows))
                .containsExactly("2026-11-30T20:00", "2026-12-01T20:00", "2026-12-02T20:00");
    }

    @Test
    void every_protocol_goes_over_every_number_of_days_and_each_day_has_something_to_do() {
        for (var protocol : Protocols.shipped().all()) {
            for (int days = 2; days <= 7; days++) {
                for (int people = 3; people <= 6; people++) {
                    var all = Windows.of(protocol, people, days, MONDAY).all();
                    assertThat(all).hasSizeBetween(2, days);
                    assertThat(all.stream().flatMapToInt(WindowsTest::steps).boxed())
                            .containsExactlyElementsOf(
                                    IntStream.range(0, protocol.steps().size()).boxed().toList());
                    assertThat(all)
                            .allMatch(window ->
                                    steps(window)
                                            .mapToObj(protocol::step)
                                            .anyMatch(step ->
                                                    Windows.takesWords(step)
                                                            || step.kind()
                                                                    == StepKind.QUIET_MINUTES));
                }
            }
        }
    }

    @Test
    void what_begins_on_a_school_day_does_not_end_on_a_weekend() {
        assertThat(ends(Windows.of(shared(), 4, 3, MONDAY.plusDays(3))))
                .containsExactly("2026-12-03T20:00", "2026-12-04T20:00", "2026-12-07T20:00");
        assertThat(ends(Windows.of(shared(), 4, 3, MONDAY.plusDays(5))))
                .containsExactly("2026-12-05T20:00", "2026-12-06T20:00", "2026-12-07T20:00");
    }

    @Test
    void four_hours_are_the_least_and_eight_stays_eight_when_the_clocks_change() {
        assertThat(ends(Windows.of(shared(), 4, 3, MONDAY.withHour(17))))
                .first()
                .isEqualTo("2026-12-01T20:00");
        var october = ZonedDateTime.of(2026, 10, 29, 15, 0, 0, 0, WEST);
        assertThat(ends(Windows.of(shared(), 4, 3, october)))
                .containsExactly("2026-10-29T20:00", "2026-10-30T20:00", "2026-11-02T20:00");
    }

    @Test
    void after_a_server_stood_still_nobody_has_less_time_to_write() {
        var windows = Windows.of(shared(), 4, 3, MONDAY);
        var second = windows.all().get(1);
        var inTime = second.ends().minus(Duration.ofHours(20));
        assertThat(windows.end(second, inTime)).isEqualTo(second.ends());
        var late = second.ends().plus(Duration.ofHours(1));
        assertThat(windows.end(second, late)).isEqualTo(windows.all().get(2).ends());
    }

    private static IntStream steps(Window window) {
        return IntStream.rangeClosed(window.first(), window.last());
    }

    private static List<String> ends(Windows windows) {
        return windows.all().stream()
                .map(window -> window.ends().atZone(WEST).toLocalDateTime().toString())
                .toList();
    }

    private static Protocol shared() {
        return Protocols.shipped().find("sharing-short", 1).orElseThrow();
    }
}
