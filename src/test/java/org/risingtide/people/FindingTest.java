package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

/// One person in a school of her own, found by each thing alone and by all together.
@OnThePlace
class FindingTest {
    private static final String ANY = "";

    @Autowired org.risingtide.People cast;
    @Autowired People people;

    private final UUID school = UUID.randomUUID();
    private final UUID district = UUID.randomUUID();
    private final String subject = "theremin " + school;
    private final String name = "Zoraida " + school;
    private UUID rosa;
    private UUID lena;

    @BeforeEach
    void rosa_teaches_in_a_school_of_her_own() {
        rosa = cast.joins(name);
        lena = cast.joins("Lena Okafor");
        var place = new Profile.Workplace(school, "Dunlin Point", "Saltmarsh, WA", district, "");
        var viewer = cast.viewer(rosa);
        cast.does(
                viewer,
                () -> {
                    var old = people.profile(viewer, rosa).orElseThrow();
                    people.change(viewer, teaching(place, old.version()));
                });
    }

    @Test
    void each_thing_that_is_asked_for_narrows() {
        assertThat(found(new Finding(ANY, subject, ANY, ANY, List.of(), null, null)))
                .containsExactly(rosa);
        assertThat(found(new Finding(ANY, ANY, ANY, ANY, List.of(school), null, null)))
                .containsExactly(rosa);
        assertThat(found(new Finding(ANY, ANY, ANY, ANY, List.of(), district, null)))
                .containsExactly(rosa);
        assertThat(found(new Finding(ANY, ANY, ANY, ANY, List.of(), null, List.of(rosa, lena))))
                .containsExactly(rosa);
        assertThat(found(new Finding(name, ANY, ANY, ANY, List.of(), null, null)))
                .containsExactly(rosa);
    }

    @Test
    void all_together_find_who_has_all_of_it() {
        assertThat(found(new Finding(name, subject, "K", "eu", List.of(school), district, null)))
                .containsExactly(rosa);
        assertThat(found(new Finding(ANY, subject, "K", "fr", List.of(), null, null))).isEmpty();
        assertThat(found(new Finding(ANY, subject, "12", "eu", List.of(), null, null))).isEmpty();
    }

    private List<UUID> found(Finding finding) {
        var viewer = cast.viewer(lena);
        return cast.as(viewer, () -> people.find(viewer, finding, 10));
    }

    private Profile teaching(Profile.Workplace place, int version) {
        return new Profile(
                rosa,
                name,
                null,
                Role.TEACHER,
                place,
                List.of(subject),
                List.of("K"),
                List.of("en", "eu"),
                9,
                ZoneId.of("America/Denver"),
                FreeTime.of("Mon lunch"),
                false,
                version);
    }
}
