package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/// A yes that is given or taken back while groups go out, and after a part of them has gone.
@OnThePlace
class YesInTheMomentTest {
    private static final String WAITING = "select count(*) from pg_locks where not granted";

    @Autowired Coach coach;
    @Autowired Agreeing agreeing;
    @Autowired RequestedTables requested;

    @Autowired
    @Qualifier("system")
    TransactionTemplate alone;

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch go = new CountDownLatch(1);
    private Coach.Work work;
    private OtherDistrict inland;
    private String link;

    @BeforeEach
    void toni_of_inland_has_said_yes() {
        work =
                coach.with(
                        coach.joins("Amir Haddad"),
                        Coach.ROWS
                                .replace(",,K-5", ",Saltmarsh Bay,K-5")
                                .replace(",,5th", ",Saltmarsh Bay,5th")
                                .replace(",,6-8", ",Saltmarsh Bay,6-8")
                                .replace(",,9-12 Band", ",Saltmarsh Bay,9-12 Band")
                                .replace(",,9-12 Choir", ",Inland Unified,9-12 Choir")
                                .replace(",,Library", ",Inland Unified,Library")
                                .replace(",,4th", ",Ridge Valley,4th"));
        work.toReview("3");
        work.groups(
                "Rosa Delgado, Theo Brandt, Lena Okafor",
                "Priya Nair, Ines Calder, Sam Haddad, Jo Whitfield");
        inland = OtherDistrict.inland(coach, work);
        link = inland.asked("toni");
        inland.say(link, true);
    }

    @AfterEach
    void nobody_waits_any_more() {
        go.countDown();
        others.close();
    }

    @Test
    void after_a_part_has_gone_the_page_says_who_has_and_an_answer_is_about_the_others() {
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/review");
        assertThat(work.sentTo("Lena Okafor")).isTrue();
        assertThat(work.sentTo("Jo Whitfield")).isFalse();
        assertThat(inland.reads(link))
                .bodyText()
                .containsSubsequence(
                        "A group has been sent already",
                        "Lena Okafor",
                        "Your answer is about this person only",
                        "Jo Whitfield",
                        "name=\"agreed\"");
        assertThat(inland.say(link, false)).hasStatusOk();
        var heard = "p" + work.who + "@example.org";
        await().until(() -> Mailbox.now(heard).size() == 2);
        assertThat(Mailbox.text(Mailbox.next(heard)))
                .contains("The other people of Inland Unified", "stay as they are");
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/review");
        assertThat(work.sentTo("Jo Whitfield")).isFalse();
        assertThat(work.sentTo("Lena Okafor")).isTrue();
    }

    @Test
    void a_no_in_the_moment_of_sending_is_waited_for_and_counts() throws Exception {
        var said = new CountDownLatch(1);
        var no =
                others.submit(() ->
                        alone.executeWithoutResult(_ -> {
                            requested.answer(
                                    agreeing.requested(link.replaceAll(".*/", "")).id(), false);
                            said.countDown();
                            waitFor(go);
                        }));
        said.await();
        var sending = send();
        locksAwaited(1);
        assertThat(sending).isNotDone();
        go.countDown();
        no.get();
        assertThat(sending.get()).hasRedirectedUrl("/matching/" + work.id + "/review");
        assertThat(work.sentTo("Lena Okafor")).isFalse();
        assertThat(work.making().stage()).isEqualTo(Making.Stage.REVIEW);
        assertThat(work.get("/preview")).bodyText().contains("has said not this time");
    }

    @Test
    void a_no_while_the_groups_go_out_comes_too_late_for_whoever_has_gone() throws Exception {
        work.groups("Rosa Delgado, Theo Brandt, Lena Okafor, Jo Whitfield");
        var holds = new CountDownLatch(1);
        others.submit(() ->
                alone.executeWithoutResult(_ -> {
                    coach.system
                            .sql("select id from matching.candidate where id = :id for update")
                            .param("id", work.candidate("Lena Okafor").id())
                            .query()
                            .singleRow();
                    holds.countDown();
                    waitFor(go);
                }));
        holds.await();
        var sending = send();
        locksAwaited(1);
        var no = others.submit(() -> inland.say(link, false));
        locksAwaited(2);
        assertThat(no).isNotDone();
        go.countDown();
        assertThat(sending.get()).hasRedirectedUrl("/matching/" + work.id + "/review");
        assertThat(no.get()).hasStatus(409).bodyText().contains("The groups have been sent");
        assertThat(inland.agreed()).isTrue();
        assertThat(work.sentTo("Lena Okafor")).isTrue();
    }

    private Future<MvcTestResult> send() {
        return others.submit(() -> work.post("/sending"));
    }

    private void locksAwaited(int least) {
        await().until(() -> coach.system.sql(WAITING).query(Integer.class).single() >= least);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
