package org.risingtide.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.circles.Evaluators.Leads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnThePlace
class FirewallTest {
    @Autowired People people;
    @Autowired Circles circles;
    @Autowired Evaluators evaluators;
    @Autowired TransactionTemplate transaction;

    private final UUID school = UUID.randomUUID();
    private final UUID district = UUID.randomUUID();
    private UUID rosa;
    private UUID june;

    @BeforeEach
    void rosa_teaches_where_june_is_principal() {
        rosa = people.joins("Rosa Delgado");
        june = people.joins("June Marsh");
        evaluators.stands(rosa, school, district, Leads.NOBODY);
        evaluators.stands(june, school, district, Leads.SCHOOL);
    }

    @Test
    void a_principal_is_presumed_to_evaluate_everyone_in_her_school() {
        assertThat(people.viewer(june).closed()).containsExactly(rosa);
        assertThat(people.viewer(rosa).closed()).isEmpty();
        assertThat(evaluators.of(people.viewer(rosa)))
                .extracting(Evaluators.Evaluator::evaluatorId)
                .containsExactly(june);
    }

    @Test
    void the_database_refuses_a_group_with_an_evaluator_in_it() {
        assertThatThrownBy(() -> group(rosa, june)).isInstanceOf(EvaluatorBeside.class);
    }

    @Test
    void only_rosa_opens_the_door_and_can_close_it_at_any_time() {
        var viewer = people.viewer(rosa);
        people.does(viewer, () -> evaluators.openDoor(viewer, june));
        assertThat(people.viewer(june).closed()).isEmpty();
        assertThat(group(rosa, june)).isNotNull();

        people.does(viewer, () -> evaluators.closeDoor(viewer, june));
        assertThat(people.viewer(june).closed()).containsExactly(rosa);
    }

    @Test
    void what_a_person_says_about_an_evaluator_beats_what_is_presumed() {
        var viewer = people.viewer(rosa);
        var marcus = people.joins("Marcus");
        people.does(viewer, () -> evaluators.say(viewer, june, false));
        people.does(viewer, () -> evaluators.say(viewer, marcus, true));
        assertThat(people.viewer(june).closed()).isEmpty();
        assertThat(people.viewer(marcus).closed()).containsExactly(rosa);
    }

    @Test
    void whoever_shares_a_group_is_a_companion_until_they_leave() {
        var lena = people.joins("Lena Okafor");
        var circle = group(rosa, lena);
        var companions = circles.companions(rosa);
        assertThat(people.viewer(lena).circles()).contains(circle, companions);

        var viewer = people.viewer(lena);
        people.does(
                viewer, () -> transaction.executeWithoutResult(t -> circles.leave(circle, lena)));
        assertThat(people.viewer(lena).circles()).doesNotContain(circle, companions);
    }

    private UUID group(UUID... members) {
        var viewer = people.viewer(members[0]);
        return people.as(
                viewer, () -> transaction.execute(t -> circles.openGroup(List.of(members))));
    }
}
