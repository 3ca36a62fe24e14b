package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.risingtide.records.KeptDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@OnThePlace
class ScheduleTest {
    @Autowired org.risingtide.People cast;
    @Autowired Phrases phrases;
    @Autowired Newcomers newcomers;
    @Autowired SystemTables tables;
    @Autowired KeptDays days;
    @Autowired ApplicationEventPublisher events;

    private UUID rosa;

    @BeforeEach
    void rosa_has_joined() {
        rosa = cast.joins("Rosa Delgado");
    }

    @Test
    void a_question_is_erased_ninety_days_after_it_was_closed_and_others_stay() {
        var closed = write(null);
        var open = write(null);
        cast.does(cast.viewer(rosa), () -> phrases.close(cast.viewer(rosa), closed));
        nightAfter(89);
        assertThat(rosas()).containsExactlyInAnyOrder(closed, open);
        nightAfter(91);
        assertThat(rosas()).containsExactly(open);
    }

    @Test
    void a_question_that_came_to_its_last_day_is_over_and_goes_the_same_way() {
        var over = write(LocalDate.now().plusDays(3));
        nightAfter(5);
        assertThat(
                        cast.as(cast.viewer(rosa), () -> phrases.find(cast.viewer(rosa), over))
                                .orElseThrow()
                                .closed())
                .isNotNull();
        nightAfter(95);
        assertThat(rosas()).isEmpty();
    }

    @Test
    void a_draft_that_nobody_confirmed_is_gone_after_thirty_days() {
        newcomers.draft(Map.of(rosa, List.of(NewPhrase.of(Kind.OFFER, "Winter concerts"))));
        nightAfter(29);
        assertThat(rosas()).hasSize(1);
        nightAfter(31);
        assertThat(rosas()).isEmpty();
    }

    private void nightAfter(int later) {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(later));
        new Schedule(tables, days, events, clock).erase();
    }

    private UUID write(LocalDate until) {
        var phrase =
                new NewPhrase(
                        UUID.randomUUID(),
                        Kind.NEED,
                        "Shy singers",
                        "",
                        Set.of(),
                        Readers.MY_GROUP,
                        until);
        cast.does(cast.viewer(rosa), () -> phrases.write(cast.viewer(rosa), phrase));
        return phrase.id();
    }

    private List<UUID> rosas() {
        return cast.as(cast.viewer(rosa), () -> phrases.of(cast.viewer(rosa), rosa)).stream()
                .map(Phrase::id)
                .toList();
    }
}
