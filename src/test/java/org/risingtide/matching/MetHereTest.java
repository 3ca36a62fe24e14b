package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.circles.Circles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever shares a group here already meets others next time, and nobody is told who shares a group.
@OnThePlace
class MetHereTest {
    /// Eight who are alike in everything, so that nothing else decides.
    private static final String ALIKE =
            "Name,E-mail,Free,Questions,People ask me about\n"
                    + String.join(
                            "\n",
                            IntStream.range(0, 8)
                                    .mapToObj(i ->
                                            "Guest "
                                                    + (char) ('A' + i)
                                                    + ",g"
                                                    + i
                                                    + "%1$s@x.org,Thu 15:30-17:00,Quiet readers.,Shy singers.")
                                    .toList());

    @Autowired Coach coach;
    @Autowired Circles circles;
    @Autowired TransactionTemplate transaction;

    @Test
    void a_second_making_seats_nobody_beside_whom_they_have_and_does_not_say_why() {
        var amir = coach.joins("Amir Haddad");
        var first = coach.with(amir, ALIKE).sent("2");
        var before = partners(first);
        assertThat(before).hasSize(4);
        var again = coach.with(amir, ALIKE.replace("%1$s", first.mark())).toReview("2");
        assertThat(partners(again)).hasSize(4).doesNotContainAnyElementsOf(before);
        assertThat(again.get("/review")).bodyText().doesNotContain("have met before");
        for (var pair : before) {
            again.groups(pair.toArray(String[]::new)[0] + ", " + pair.get(1));
        }
        assertThat(again.get("/review")).bodyText().doesNotContain("have met before");
    }

    @Test
    void whoever_sat_at_a_coffee_table_together_has_met_and_a_large_club_has_not() {
        var guests =
                IntStream.range(0, 8)
                        .mapToObj(i -> coach.people.joins("Guest " + (char) ('A' + i)))
                        .toList();
        var amir = coach.joins("Amir Haddad");
        coach.people.does(
                coach.people.viewer(amir),
                () ->
                        transaction.executeWithoutResult(_ -> {
                            circles.openCoffee(UUID.randomUUID(), guests);
                            for (int i = 0; i < 8; i += 2) {
                                circles.openCoffee(UUID.randomUUID(), guests.subList(i, i + 2));
                            }
                        }));
        assertThat(circles.together(guests)).hasSize(4);
        var rows = ALIKE;
        for (int i = 0; i < 8; i++) {
            rows = rows.replace("g" + i + "%1$s@x.org", "p" + guests.get(i) + "@example.org");
        }
        var work = coach.with(amir, rows).toReview("2");
        assertThat(partners(work))
                .hasSize(4)
                .doesNotContain(
                        List.of("Guest A", "Guest B"),
                        List.of("Guest C", "Guest D"),
                        List.of("Guest E", "Guest F"),
                        List.of("Guest G", "Guest H"));
        assertThat(work.get("/review")).bodyText().doesNotContain("met before", "coffee");
    }

    private static List<List<String>> partners(Coach.Work work) {
        return work.all().stream()
                .map(Candidate::place)
                .distinct()
                .map(place ->
                        work.all().stream()
                                .filter(one -> place != null && place.equals(one.place()))
                                .map(Candidate::name)
                                .sorted()
                                .toList())
                .toList();
    }
}
