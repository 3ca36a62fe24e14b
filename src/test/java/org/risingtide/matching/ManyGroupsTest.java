package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

/// A list of a whole district: its review comes in parts, and nobody is lost between them.
@OnThePlace
class ManyGroupsTest {
    private static final int PEOPLE = 240;

    @Autowired Coach coach;

    @Test
    void a_review_of_very_many_groups_comes_in_parts_and_follows_who_is_moved() {
        var rows =
                "Name,School\n"
                        + IntStream.range(0, PEOPLE)
                                .mapToObj(
                                        i -> "Guest %s%d,School %d".formatted(letter(i), i, i % 40))
                                .collect(Collectors.joining("\n"));
        var work = coach.with(coach.joins("Amir Haddad"), rows).toReview("2");
        assertThat(groups(work, "/review")).isEqualTo(Review.Page.PART);
        assertThat(groups(work, "/review?part=1")).isEqualTo(PEOPLE / 2 - Review.Page.PART);
        assertThat(work.get("/review")).bodyText().contains("Part 1 of 2", "review?part=1");
        assertThat(work.get("/review?part=99999999")).bodyText().contains("Part 2 of 2");
        assertThat(work.get("/review?part=-4")).hasStatusOk();
        var last =
                work.all().stream()
                        .max(
                                java.util.Comparator.comparing(
                                        one -> one.place() == null ? -1 : one.place()))
                        .orElseThrow();
        assertThat(work.get("/review?moved=" + last.id()))
                .bodyText()
                .contains("Part 2 of 2", last.name());
    }

    private static int groups(Coach.Work work, String path) {
        return org.risingtide.Browser.text(work.get(path)).split("data-group=", -1).length - 1;
    }

    private static char letter(int i) {
        return (char) ('A' + i % 26);
    }
}
