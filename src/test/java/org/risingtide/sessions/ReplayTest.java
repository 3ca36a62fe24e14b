package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.risingtide.protocols.Manner;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.Protocols;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Verification;
import org.risingtide.turns.Session;

/// What was on paper comes to a record by the rules of any other session.
class ReplayTest {
    private static final UUID REQUEST = new UUID(1, 1);

    @Test
    void every_way_of_talking_comes_to_a_record_that_holds_wherever_the_bell_came() {
        for (var protocol : Protocols.shipped().all()) {
            for (int people = 2; people <= 12; people++) {
                for (int reached = 0; reached < protocol.steps().size(); reached++) {
                    var record = record(protocol, people, reached, Paper.FEWEST_MINUTES);
                    assertThat(Verification.of(record).faults())
                            .as("%s, %d people, step %d", protocol.id(), people, reached)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void to_the_end_all_five_lines_are_yes() {
        for (var protocol : Protocols.shipped().all()) {
            var record = record(protocol, 4, protocol.steps().size() - 1, 40);
            assertThat(record.lines().values()).as(protocol.id()).containsOnly("yes");
        }
    }

    @Test
    void the_record_says_that_it_was_on_paper_and_nothing_is_sealed_but_names() {
        var json = record(Protocols.shipped().all().getFirst(), 3, 7, 40).json();
        assertThat(json)
                .contains("\"way\":\"on paper, entered afterwards\"", "\"minutes\":40")
                .doesNotContain("answer");
    }

    @Test
    void the_same_form_makes_the_same_events() {
        var protocol = Protocols.shipped().all().getFirst();
        var once = replay(protocol, 4, 7, 30).events();
        assertThat(replay(protocol, 4, 7, 30).events()).isEqualTo(once);
        assertThat(once.getFirst().id()).isEqualTo(Replay.first(REQUEST));
    }

    private static MeetingRecord record(Protocol protocol, int people, int reached, int minutes) {
        return replay(protocol, people, reached, minutes).record(LocalDate.of(2026, 11, 23));
    }

    private static Replay replay(Protocol protocol, int people, int reached, int minutes) {
        List<UUID> present = IntStream.range(0, people).mapToObj(i -> new UUID(2, i)).toList();
        var planned =
                Session.planned(
                        new UUID(3, 3),
                        protocol,
                        Manner.ON_PAPER,
                        present,
                        present.getLast(),
                        Instant.parse("2026-11-23T16:00:00Z"));
        var presenter = protocol.asksForPresenter() ? present.getLast() : null;
        boolean quiet = PaperCheck.hasQuietMinutes(protocol, reached);
        var paper = new Paper(present, presenter, reached, minutes, quiet, List.of());
        return Replay.of(planned, paper, REQUEST);
    }
}
