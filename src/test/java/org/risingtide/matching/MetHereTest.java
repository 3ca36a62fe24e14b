package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

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
