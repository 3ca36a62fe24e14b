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
        assertThat(groups(work, "/review")).isEqualTo(Parts.PART);
        assertThat(groups(work, "/review?part=1")).isEqualTo(PEOPLE / 2 - Parts.PART);
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

    @Test
    void whoever_moves_somebody_among_very_many_groups_finds_one_by_a_name() {
        var rows =
                "Name,School\n"
                        + IntStream.range(0, PEOPLE)
                                .mapToObj(
                                        i -> "Guest %s%d,School %d".formatted(letter(i), i, i % 40))
                                .collect(Collectors.joining("\n"));
        var work = coach.with(coach.joins("Amir Haddad"), rows).toReview("2");
        var one = work.all().getFirst();
        var choices = "/moves?person=" + one.id();
        assertThat(choices(work, choices)).isEqualTo(20);
        assertThat(work.get(choices)).bodyText().contains("Find a group by its name");
        assertThat(choices(work, choices + "&name=gUest x23")).isBetween(1, 2);
        assertThat(work.get(choices + "&name=guest x23")).bodyText().contains("Guest X23");
        assertThat(work.get(choices + "&name=nobody like this"))
                .hasStatusOk()
                .bodyText()
                .contains("Part of a name is enough", "nobody like this");
        assertThat(work.post("/kept", "place", "110", "keep", "true"))
                .hasRedirectedUrl("/matching/" + work.id + "/review?at=110#g-110");
        assertThat(work.get("/review?at=110")).bodyText().contains("Part 2 of 2", "g-110");
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/afterwards");
        assertThat(rows(work, "/afterwards")).isEqualTo(Parts.PART);
        assertThat(rows(work, "/afterwards?part=1")).isEqualTo(PEOPLE / 2 - Parts.PART);
        assertThat(work.get("/afterwards?part=1")).bodyText().contains("afterwards?part=0");
    }

    private static int choices(Coach.Work work, String path) {
        return org.risingtide.Browser.text(work.get(path)).split("row--apart", -1).length - 1;
    }

    private static int rows(Coach.Work work, String path) {
        return org.risingtide.Browser.text(work.get(path)).split("<tr>", -1).length - 2;
    }

    private static int groups(Coach.Work work, String path) {
        return org.risingtide.Browser.text(work.get(path)).split("data-group=", -1).length - 1;
    }

    private static char letter(int i) {
        return (char) ('A' + i % 26);
    }
}
