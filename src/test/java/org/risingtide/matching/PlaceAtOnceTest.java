package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

/// Two tabs that place at the same moment do it one after the other.
@OnThePlace
class PlaceAtOnceTest {
    private static final String WAITING = "select count(*) from pg_locks where not granted";

    @Autowired Coach coach;

    @Autowired
    @Qualifier("system")
    TransactionTemplate alone;

    private Coach.Work work;

    @BeforeEach
    void amir_has_sent_two_groups() {
        work = coach.with(coach.joins("Amir Haddad"), Coach.ROWS).toReview("3");
        work.groups(
                "Rosa Delgado, Theo Brandt, Lena Okafor", "Priya Nair, Ines Calder, Sam Haddad");
        withoutGroup("Jo Whitfield");
        assertThat(work.post("/sending")).hasRedirectedUrl("/matching/" + work.id + "/afterwards");
    }

    @Test
    void somebody_who_is_placed_into_two_groups_at_once_is_in_one() throws Exception {
        var ben = comes("Ben Achterberg", "ben");
        atOnce(() -> place(ben, 0), () -> place(ben, 1));
        assertThat(work.candidate("Ben Achterberg").place()).isNotNull();
        assertThat(groupsOf("ben")).as("groups").isEqualTo(1);
        assertThat(Mailbox.next("ben" + work.mark() + "@x.org")).isNotNull();
        assertThat(Mailbox.now("ben" + work.mark() + "@x.org")).hasSize(1);
    }

    @Test
    void the_last_place_is_given_once() throws Exception {
        var ben = comes("Ben Achterberg", "ben");
        var mai = comes("Mai Lund", "mai");
        atOnce(() -> place(ben, 0), () -> place(mai, 0));
        assertThat(groupsOf("ben") + groupsOf("mai")).as("places taken").isEqualTo(1);
        assertThat(work.get("/afterwards")).hasStatusOk();
    }

    private void withoutGroup(String name) {
        coach.system
                .sql(
                        "update matching.candidate set place = null where making_id = :id and name = :name")
                .param("id", work.id)
                .param("name", name)
                .update();
    }

    private UUID comes(String name, String mail) {
        work.post(
                "/people",
                "request_id",
                UUID.randomUUID().toString(),
                "name",
                name,
                "email",
                mail + work.mark() + "@x.org",
                "free",
                "Thu 15:30-17:00");
        return work.candidate(name).id();
    }

    private void place(UUID person, int to) {
        work.post("/places", "person", person.toString(), "to", String.valueOf(to));
    }

    /// Both have looked and wait for the same list before either of them writes.
    private void atOnce(Runnable one, Runnable other) throws Exception {
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var tabs = Executors.newCachedThreadPool()) {
            var holding =
                    tabs.submit(() ->
                            alone.executeWithoutResult(_ -> {
                                hold();
                                held.countDown();
                                await().until(() -> go.getCount() == 0);
                            }));
            held.await();
            var both = java.util.List.of(tabs.submit(one), tabs.submit(other));
            await().until(() -> both.stream().allMatch(tab -> tab.isDone()) || waiting() >= 2);
            go.countDown();
            holding.get();
            for (var tab : both) {
                tab.get();
            }
        }
    }

    private void hold() {
        coach.system
                .sql("select id from matching.making where id = :id for no key update")
                .param("id", work.id)
                .query()
                .singleRow();
        coach.system
                .sql("select id from matching.candidate where making_id = :id for update")
                .param("id", work.id)
                .query()
                .listOfRows();
    }

    private int waiting() {
        return coach.system.sql(WAITING).query(Integer.class).single();
    }

    private int groupsOf(String mail) {
        return coach.system
                .sql(
                        """
                        select count(*) from circles.membership m join circles.circle c on c.id = m.circle_id and c.kind = 'group'
                        join accounts.account a on a.id = m.person_id where a.email = :mail\
                        """)
                .param("mail", mail + work.mark() + "@x.org")
                .query(Integer.class)
                .single();
    }
}
