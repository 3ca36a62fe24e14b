package org.risingtide.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.platform.Facts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// One published schedule, which the programs that erase go by.
@OnThePlace
class SchedulePageTest {
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired Facts facts;
    @Autowired KeptDays days;
    @Autowired MockMvcTester mvc;
    @Autowired List<RecurringTask<?>> tasks;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    @AfterEach
    void as_usual() {
        facts.forget("kept.company.kept.hellos");
        facts.forget("kept.collaboratives.kept.words");
    }

    @Test
    void anybody_reads_it_before_joining_in_both_languages() {
        assertThat(mvc.get().uri("/records"))
                .hasStatusOk()
                .bodyText()
                .contains("90 days after closing", "365 days", "Who looked, and when");
        assertThat(
                        mvc.get()
                                .uri("/records")
                                .locale(Locale.of("es"))
                                .cookie(new jakarta.servlet.http.Cookie("language", "es")))
                .bodyText()
                .contains("90 días después de cerrarlas");
    }

    @Test
    void a_keeper_chooses_within_limits_and_everybody_reads_that() {
        var amir = people.joins("Amir Haddad");
        accounts.keeps(amir, true);
        change(amir, "company.kept.hellos", "60");
        assertThat(days.of("company.kept.hellos")).isEqualTo(60);
        change(amir, "company.kept.hellos", "9999");
        assertThat(days.of("company.kept.hellos")).isEqualTo(60);
        assertThat(mvc.get().uri("/who-looked").with(people.signedIn(amir)))
                .bodyText()
                .contains("changed how long things are kept");
        accounts.keeps(amir, false);
    }

    @Test
    void hellos_notes_posters_and_words_of_groups_go_when_the_schedule_says() {
        var rosa = people.joins("Rosa Delgado");
        var life = new WholeLife(system, rosa, people.joins("Lena Okafor"), "Old" + rosa);
        life.fill();
        run("company-erase-old");
        run("collaboratives-erase-old");
        assertThat(rows("company.hello", "asker_id", rosa)).isOne();
        assertThat(rows("collaboratives.message", "author_id", rosa)).isOne();
        age("company.hello", "asked_at", "asker_id", rosa, 181);
        age("company.note", "written_on", "author_id", rosa, 731);
        age("company.poster", "made_at", "made_by", rosa, 366);
        age("collaboratives.message", "sent_at", "author_id", rosa, 366);
        age("collaboratives.plan", "edited_at", "edited_by", rosa, 366);
        age("notices.notice", "written_at", "recipient_id", rosa, 181);
        age("accounts.sign_in", "last_seen_on", "account_id", rosa, 91);
        age("matching.making", "made_at", "organiser_id", rosa, 366);
        for (var task :
                List.of(
                        "company-erase-old",
                        "collaboratives-erase-old",
                        "notices-erase-old",
                        "accounts-erase-old-ways-in",
                        "matching-erase-old")) {
            run(task);
        }
        assertThat(rows("company.hello", "asker_id", rosa)).isZero();
        assertThat(rows("company.note", "author_id", rosa)).isZero();
        assertThat(rows("company.poster", "made_by", rosa)).isZero();
        assertThat(rows("collaboratives.message", "author_id", rosa)).isZero();
        assertThat(rows("collaboratives.plan", "edited_by", rosa)).isZero();
        assertThat(rows("collaboratives.norms", "author_id", rosa)).isOne();
        assertThat(rows("notices.notice", "recipient_id", rosa)).isZero();
        assertThat(rows("accounts.sign_in", "account_id", rosa)).isZero();
        assertThat(rows("matching.making", "organiser_id", rosa)).isZero();
    }

    private void change(UUID keeper, String name, String wanted) {
        var request =
                mvc.post()
                        .uri("/stewardship/keeping")
                        .param(name, wanted)
                        .with(people.signedIn(keeper));
        org.springframework.test.web.servlet.assertj.MvcTestResult done =
                people.as(people.viewer(keeper), request::exchange);
        assertThat(done).hasStatus(302);
    }

    private void run(String name) {
        tasks.stream()
                .filter(task -> task.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .executeRecurringly(null, null);
    }

    private void age(String table, String when, String who, UUID person, int days) {
        system.sql(
                        "update "
                                + table
                                + " set "
                                + when
                                + " = now() - make_interval(days => :days) where "
                                + who
                                + " = :person")
                .param("days", days)
                .param("person", person)
                .update();
    }

    private int rows(String table, String who, UUID person) {
        return system.sql("select count(*) from " + table + " where " + who + " = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
