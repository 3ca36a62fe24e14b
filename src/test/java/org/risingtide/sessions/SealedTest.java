package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.people.Pages;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Verification;
import org.risingtide.turns.Act;
import org.risingtide.turns.Answer;
import org.risingtide.turns.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// Two days after a session nothing that is stored can tell who passed.
@OnThePlace
class SealedTest {
    @Autowired People people;
    @Autowired Gatherings gatherings;
    @Autowired Rehearsal rehearsal;
    @Autowired Evenings evenings;
    @Autowired OwnWords words;
    @Autowired Running running;
    @Autowired KeepingTables keeping;
    @Autowired MockMvcTester mvc;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    @Autowired
    @Qualifier("system")
    TransactionTemplate systemTransactions;

    @Test
    void the_slip_is_the_persons_alone_and_opens_the_seal_of_their_answer() {
        var rosa = people.joins("Rosa Delgado");
        var lena = people.joins("Lena Okafor");
        var theo = people.joins("Theo Brandt");
        var plan = whole(List.of(rosa, lena, theo), Wish.LISTEN);
        var entry =
                system.sql(
                                "select entry from sessions.slip where session_id = :id and person_id = :who and answer")
                        .param("id", plan.id())
                        .param("who", lena)
                        .query(Integer.class)
                        .list()
                        .getFirst();
        var address = plan.path() + "/slips/" + entry;
        assertThat(new Pages(mvc, people, lena).get(address))
                .hasStatusOk()
                .bodyText()
                .contains("just listening");
        assertThat(new Pages(mvc, people, rosa).get(address)).hasStatus(404);
        assertThat(new Pages(mvc, people, rosa).get(plan.path() + "/record"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(address);
    }

    @Test
    void after_two_days_no_row_of_any_table_tells_who_listened() {
        var rosa = people.joins("Rosa Delgado");
        var lena = people.joins("Lena Okafor");
        var theo = people.joins("Theo Brandt");
        var three = List.of(rosa, lena, theo);
        var listening = whole(three, Wish.LISTEN);
        var speaking = whole(three, Wish.SPEAK);
        assertThat(rows(listening)).anyMatch(row -> row.contains("just listening"));
        twoDaysPass(listening);
        twoDaysPass(speaking);
        assertThat(rows(listening)).noneMatch(row -> tells(row));
        assertThat(shape(listening)).isEqualTo(shape(speaking));
    }

    @Test
    void a_session_on_paper_never_has_a_row_that_tells_one_person_from_another() {
        var rosa = people.joins("Rosa Delgado");
        var lena = people.joins("Lena Okafor");
        var plan =
                gatherings.plans(
                        "sharing-short",
                        Way.OWN_PHONES,
                        List.of(rosa, lena, people.joins("Theo Brandt")));
        new Pages(mvc, people, rosa)
                .post(
                        plan.path() + "/outcome",
                        "sheet_id",
                        UUID.randomUUID().toString(),
                        "present",
                        rosa.toString(),
                        "present",
                        lena.toString(),
                        "reached",
                        "7",
                        "minutes",
                        "24",
                        "then",
                        "enter");
        assertThat(rows(plan)).anyMatch(row -> row.contains("on paper"));
        assertThat(rows(plan)).noneMatch(SealedTest::answers);
        var before = record(plan, rosa);
        twoDaysPass(plan);
        assertThat(rows(plan)).noneMatch(row -> tells(row));
        assertThat(record(plan, rosa)).isEqualTo(before);
        assertThat(Verification.of(MeetingRecord.read(before)).holds()).isTrue();
    }

    @Test
    void nor_of_a_session_in_writing_where_somebody_listened_or_never_answered() {
        var three =
                List.of(
                        people.joins("Rosa Delgado"),
                        people.joins("Lena Okafor"),
                        people.joins("Theo Brandt"));
        var listening = inWriting(three, Wish.LISTEN);
        var silent = inWriting(three, null);
        assertThat(rows(listening)).anyMatch(row -> row.contains("just listening"));
        assertThat(rows(silent)).anyMatch(row -> row.contains("no answer"));
        twoDaysPass(listening);
        twoDaysPass(silent);
        assertThat(rows(listening)).noneMatch(row -> tells(row));
        assertThat(rows(silent)).noneMatch(row -> tells(row));
        assertThat(seats(record(listening, three.getFirst())))
                .isEqualTo(seats(record(silent, three.getFirst())));
    }

    /// Of each entry about somebody, all but its hashes.
    private static List<String> seats(String record) {
        return MeetingRecord.read(record).entries().stream()
                .filter(entry -> entry.number("seat") >= 0)
                .map(entry -> entry.fields().toString().replaceAll("[0-9a-f]{64}", "…"))
                .toList();
    }

    /// Two write; the other listens or says nothing.
    private Plan inWriting(List<UUID> three, @Nullable Wish wish) {
        var plan = gatherings.plans("sharing-short", Way.IN_WRITING, three);
        for (var who : three) {
            rehearsal.happens(plan.id(), who, new Act.Arrived(who), plan.startsAt());
        }
        evenings.after(plan, -1);
        for (var who : List.of(three.get(0), three.get(2))) {
            var viewer = people.viewer(who);
            var draft = new OwnWords.Draft(2, "The basses hum", Showing.UNLINKED, 1);
            people.does(viewer, () -> words.keep(viewer, plan.id(), draft));
        }
        if (wish != null) {
            rehearsal.happens(plan.id(), three.get(1), new Act.Wished(wish), plan.startsAt());
        }
        evenings.all(plan);
        return plan;
    }

    @Test
    void the_record_stays_and_still_holds() {
        var three =
                List.of(
                        people.joins("Rosa Delgado"),
                        people.joins("Lena Okafor"),
                        people.joins("Theo Brandt"));
        var plan = whole(three, Wish.WRITE);
        var before = record(plan, three.getFirst());
        twoDaysPass(plan);
        var after = record(plan, three.getFirst());
        assertThat(after).isEqualTo(before);
        assertThat(Verification.of(MeetingRecord.read(after)).holds()).isTrue();
    }

    @Test
    void a_name_stands_on_the_record_by_its_owners_word_alone_and_fits_its_seal() {
        var rosa = people.joins("Rosa Delgado");
        var plan =
                whole(
                        List.of(rosa, people.joins("Lena Okafor"), people.joins("Theo Brandt")),
                        Wish.SPEAK);
        twoDaysPass(plan);
        assertThat(record(plan, rosa)).doesNotContain("Rosa");
        assertThat(new Pages(mvc, people, rosa).post(plan.path() + "/record/name", "named", "true"))
                .hasStatus(302);
        var named = record(plan, plan.speakers().get(1));
        assertThat(named).contains("Rosa Delgado").doesNotContain("Lena");
        assertThat(Verification.of(MeetingRecord.read(named)).holds()).isTrue();
        new Pages(mvc, people, rosa).post(plan.path() + "/record/name", "named", "false");
        assertThat(record(plan, rosa)).doesNotContain("Rosa");
    }

    @Test
    void whoever_was_there_has_hours_and_whoever_was_not_has_none() {
        var rosa = people.joins("Rosa Delgado");
        var plan =
                whole(
                        List.of(rosa, people.joins("Lena Okafor"), people.joins("Theo Brandt")),
                        Wish.SPEAK);
        assertThat(new Pages(mvc, people, rosa).get("/sessions/hours"))
                .hasStatusOk()
                .bodyText()
                .contains(plan.path() + "/record");
        assertThat(new Pages(mvc, people, people.joins("Ines Calder")).get("/sessions/hours"))
                .hasStatusOk()
                .bodyText()
                .contains("No sessions yet");
    }

    @Test
    void a_session_that_nobody_closes_is_closed_by_the_time() {
        var three =
                List.of(
                        people.joins("Rosa Delgado"),
                        people.joins("Lena Okafor"),
                        people.joins("Theo Brandt"));
        var plan = gatherings.plans("sharing-short", Way.OWN_PHONES, three);
        rehearsal.to(plan.id(), three, 0);
        system.sql(
                        "update sessions.session set began_at = now() - interval '13 hours' where id = :id")
                .param("id", plan.id())
                .update();
        KeepingJob.seal(keeping, running, systemTransactions);
        assertThat(new Pages(mvc, people, three.getFirst()).get(plan.path() + "/record"))
                .hasStatusOk()
                .bodyText()
                .contains("the bell");
    }

    private Plan whole(List<UUID> three, Wish wish) {
        var plan = gatherings.plans("sharing-short", Way.OWN_PHONES, three);
        rehearsal.to(plan.id(), three, 0);
        rehearsal.happens(
                plan.id(),
                three.get(1),
                new Act.Wished(wish),
                Instant.now().minus(Duration.ofMinutes(18)));
        rehearsal.closes(plan.id(), three.getFirst());
        return plan;
    }

    private void twoDaysPass(Plan plan) {
        system.sql(
                        "update sessions.session set closed_at = now() - interval '48 hours' where id = :id")
                .param("id", plan.id())
                .update();
        KeepingJob.seal(keeping, running, systemTransactions);
    }

    private String record(Plan plan, UUID who) {
        return new Pages(mvc, people, who).text(plan.path() + "/record.json");
    }

    private static boolean tells(String row) {
        return answers(row) || row.contains("\"done\"");
    }

    private static boolean answers(String row) {
        for (var answer : Answer.values()) {
            if (row.contains(answer.word())) {
                return true;
            }
        }
        return row.contains("wished");
    }

    /// Every row of every table of the whole database that has this session's id in it.
    private List<String> rows(Plan plan) {
        var rows = new ArrayList<String>();
        for (var table : tables()) {
            rows.addAll(
                    system
                            .sql(
                                    "select t::text from "
                                            + table
                                            + " t where t::text like '%' || :id || '%'")
                            .param("id", plan.id().toString())
                            .query(String.class)
                            .list()
                            .stream()
                            .map(row -> table + " " + row)
                            .toList());
        }
        return rows;
    }

    /// What the rows look like when ids, hashes and salts are left out.
    private TreeSet<String> shape(Plan plan) {
        var shape = new TreeSet<String>();
        rows(plan)
                .forEach(row ->
                        shape.add(
                                row.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}", "…")
                                        .replaceAll(
                                                "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:[\\d.+]+",
                                                "when")
                                        .replaceAll(
                                                "\"?minutes\"?[^,)]*|,\\d+,\\d+,[tf],\\d+\\)",
                                                "")));
        return shape;
    }

    private List<String> tables() {
        return system.sql(
                        "select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'flyway_schema_history'")
                .query(String.class)
                .list();
    }
}
