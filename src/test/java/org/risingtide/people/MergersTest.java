package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Evaluators;
import org.risingtide.places.NewSchool;
import org.risingtide.places.Places;
import org.risingtide.places.School;
import org.springframework.beans.factory.annotation.Autowired;

@OnThePlace
class MergersTest {
    @Autowired org.risingtide.People cast;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired Places places;
    @Autowired Evaluators evaluators;

    @Test
    void whoever_teaches_at_a_merged_school_follows_with_profile_line_and_evaluators() {
        var rosa = cast.joins("Rosa Delgado");
        var from = added(rosa, "Dune St Elementary", "Saltmarsh");
        var into = added(rosa, "Dune Street Elementary", "Fern Hollow");
        var june = cast.joins("June Marsh");
        works(rosa, ProfileFormController.of(from), Role.TEACHER);
        works(june, ProfileFormController.of(into), Role.PRINCIPAL);
        assertThat(evaluatorsOf(rosa)).doesNotContain(june);
        var amir = cast.joins("Amir Haddad");
        accounts.keeps(amir, true);
        cast.does(cast.viewer(amir), () -> places.merge(cast.viewer(amir), from.id(), into.id()));
        accounts.keeps(amir, false);
        await().untilAsserted(() -> {
            var profile = people.profile(cast.viewer(rosa), rosa).orElseThrow();
            assertThat(profile.workplace()).isEqualTo(ProfileFormController.of(into));
            assertThat(evaluatorsOf(rosa)).contains(june);
            assertThat(accounts.find(rosa).orElseThrow().line())
                    .contains(into.site().town().replaceFirst(", [A-Z]{2}$", ""));
        });
        assertThat(cast.viewer(june).closed()).contains(rosa);
    }

    private School added(UUID who, String name, String town) {
        var viewer = cast.viewer(who);
        var school = new NewSchool(name + " " + who, town, "WA", null, null);
        return cast.as(viewer, () -> places.add(viewer, UUID.randomUUID(), school));
    }

    private java.util.List<UUID> evaluatorsOf(UUID who) {
        Viewer viewer = cast.viewer(who);
        return cast.as(viewer, () -> evaluators.of(viewer)).stream()
                .map(Evaluators.Evaluator::evaluatorId)
                .toList();
    }

    private void works(UUID who, Profile.Workplace place, Role role) {
        var viewer = cast.viewer(who);
        var old = people.profile(viewer, who).orElseThrow();
        cast.does(
                viewer,
                () ->
                        people.change(
                                viewer,
                                new Profile(
                                        who,
                                        old.name(),
                                        old.picture(),
                                        role,
                                        place,
                                        old.subjects(),
                                        old.grades(),
                                        old.languages(),
                                        old.years(),
                                        old.zone(),
                                        old.free(),
                                        false,
                                        old.version())));
    }
}
