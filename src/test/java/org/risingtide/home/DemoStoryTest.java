package org.risingtide.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.risingtide.home.DemoStory.Group;
import org.risingtide.home.DemoStory.Message;
import org.risingtide.home.DemoStory.Person;

class DemoStoryTest {
    private static final Pattern CODE_WORDS =
            Pattern.compile(
                    "\\b(needs?|offers?|circles?|rounds?|pools?|claims?|receipts?|takes?|ledgers?|stewards?)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FREE =
            Pattern.compile(
                    "(Mon|Tue|Wed|Thu|Fri|Sat|Sun|A|B|Day [1-6])"
                            + " (before school|planning period|lunch|after school|evening|\\d\\d:\\d\\d-\\d\\d:\\d\\d)");

    private final DemoStory story = DemoStory.shipped();
    private final Set<String> people =
            story.people().stream().map(Person::key).collect(Collectors.toSet());

    @Test
    void everybody_is_somebody_else() {
        assertThat(story.people()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(people).hasSameSizeAs(story.people());
        assertThat(story.people().stream().map(Person::email)).doesNotHaveDuplicates();
        assertThat(sentences()).doesNotHaveDuplicates();
    }

    @Test
    void everybody_works_at_a_place_that_the_demo_has() throws IOException {
        var places = rows("places.csv").stream().map(row -> row.get("key")).toList();
        assertThat(places)
                .containsAll(
                        story.people().stream()
                                .map(p -> p.school() == null ? p.district() : p.school())
                                .toList());
    }

    @Test
    void times_and_zones_can_be_read() {
        assertThat(story.people()).allSatisfy(p -> assertThat(ZoneId.of(p.zone())).isNotNull());
        assertThat(story.people().stream().flatMap(p -> p.free().stream()))
                .allSatisfy(time -> assertThat(time).matches(FREE));
    }

    @Test
    void no_word_of_the_code_stands_in_what_people_say() {
        assertThat(sentences())
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(CODE_WORDS));
    }

    @Test
    void some_people_write_in_spanish() {
        assertThat(story.people().stream().filter(Person::writesSpanish)).hasSizeBetween(6, 12);
    }

    @Test
    void only_people_of_the_demo_are_spoken_of() {
        var named = new HashSet<String>();
        for (var person : story.people()) {
            named.addAll(person.evaluatedBy());
            named.addAll(person.notEvaluatedBy());
            named.addAll(person.opensDoorTo());
        }
        story.notes().stream().flatMap(n -> Stream.ofNullable(n.by())).forEach(named::add);
        story.hellos().forEach(h -> named.addAll(List.of(h.from(), h.to())));
        story.groups().forEach(g -> named.addAll(g.members()));
        for (var club : story.clubs()) {
            named.addAll(club.members());
            club.topics().forEach(topic -> named.addAll(topic.too()));
        }
        story.winter().answers().forEach(a -> named.add(a.who()));
        story.winter().notThisWinter().forEach(n -> named.add(n.who()));
        assertThat(people).containsAll(named);
    }

    @Test
    void only_members_write_in_a_group_and_one_after_the_other() {
        assertThat(story.groups())
                .allSatisfy(group -> {
                    assertThat(group.members()).containsAll(writers(group));
                    assertThat(group.thread().stream().map(m -> m.day() * 10_000 + clock(m)))
                            .isSorted();
                });
    }

    @Test
    void nobody_in_a_group_leads_the_school_of_another_one() {
        for (var group : story.groups()) {
            var members = story.people().stream().filter(p -> group.members().contains(p.key()));
            assertThat(members.map(Person::role)).noneMatch(role -> role.contains("principal"));
        }
    }

    @Test
    void the_coachs_list_holds_everybody_of_the_winter_groups_and_some_dirt() throws IOException {
        var mails =
                rows("winter-list.csv").stream()
                        .map(row -> row.get("E-mail").strip().toLowerCase(java.util.Locale.ROOT))
                        .filter(mail -> mail.contains("@"))
                        .toList();
        assertThat(mails).hasSize(59);
        assertThat(new HashSet<>(mails)).hasSize(58);
        var answered = story.winter().answers().stream().map(DemoStory.Wants::who).toList();
        assertThat(mails)
                .containsAll(
                        story.people().stream()
                                .filter(p -> answered.contains(p.key()))
                                .map(Person::email)
                                .toList());
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (var reader = new InputStreamReader(DemoStory.file(file), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private static int clock(Message message) {
        return Integer.parseInt(message.at().replace(":", ""));
    }

    private static Set<String> writers(Group group) {
        return group.thread().stream().map(Message::who).collect(Collectors.toSet());
    }

    private List<String> sentences() {
        var all = new java.util.ArrayList<String>();
        for (var person : story.people()) {
            Stream.of(person.mind(), person.ask(), person.been())
                    .flatMap(List::stream)
                    .flatMap(s -> Stream.of(s.says(), s.tried()))
                    .filter(java.util.Objects::nonNull)
                    .forEach(all::add);
        }
        story.notes().forEach(n -> all.addAll(List.of(n.question(), n.says())));
        story.groups().forEach(g -> g.thread().forEach(m -> all.add(m.says())));
        for (var club : story.clubs()) {
            club.thread().forEach(m -> all.add(m.says()));
            club.topics().forEach(topic -> all.add(topic.says()));
            all.addAll(club.writes());
            all.add(club.page().says());
        }
        for (var talks : story.groups().stream().map(DemoStory.Group::talks).toList()) {
            all.addAll(List.of(talks.next().asks(), talks.last().asks()));
            talks.last().writes().forEach(each -> all.add(each.says()));
        }
        return all;
    }
}
