package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.matching.NothingFits.Outcome;
import org.risingtide.notices.OutsideMails;
import org.risingtide.platform.Letter;
import org.risingtide.platform.Mailer;
import org.risingtide.platform.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Where no mail reaches somebody, the page says why as it is.
@OnThePlace
class UntoldTest {
    @Autowired Coach coach;
    @Autowired Answers answers;
    @Autowired OutsideMails mails;
    @Autowired CandidateTables candidates;
    @Autowired TransactionTemplate transaction;

    private Coach.Work work;

    @BeforeEach
    void amir_brings_a_list() {
        work = coach.with(coach.joins("Amir Haddad"), Coach.ROWS);
    }

    @Test
    void who_has_no_address_and_who_was_told_lately_are_two_things() {
        work.sent("3");
        add("Grace Lin", "grace" + work.mark() + "@x.org");
        add("Dana Whitfield", "");
        tells("Dana Whitfield", "matching.told.no.address");
        tells("Grace Lin", "matching.told");
        tells("Grace Lin", "matching.told.lately");
        // As after a group was found for her and she has left it again.
        coach.system
                .sql(
                        "update matching.candidate set told = '', told_at = null where making_id = :id")
                .param("id", work.id)
                .update();
        tells("Grace Lin", "matching.told.lately");
        Mailbox.next("grace" + work.mark() + "@x.org");
        assertThat(Mailbox.now("grace" + work.mark() + "@x.org")).hasSize(1);
    }

    @Test
    void where_a_place_sends_no_mail_nobody_is_told_and_nobody_counts_as_asked() {
        work.columnsTaken();
        var viewer = coach.people.viewer(work.who);
        var mute = new Mute();
        var told =
                coach.people.as(
                        viewer,
                        () ->
                                new NothingFits(mails, mute, candidates)
                                        .tell(work.candidate("Lena Okafor"), "No group."));
        assertThat(told).isEqualTo(Outcome.NO_MAIL);
        assertThat(work.candidate("Lena Okafor").told()).isFalse();
        var people = work.all();
        var making = work.making();
        var said =
                transaction.execute(_ ->
                        new Asks(answers, mails, mute).send(making, people, UUID.randomUUID()));
        assertThat(said).isEqualTo("matching.asking.kept");
        assertThat(answers.count(work.id)).isEqualTo(new Answers.Counted(0, 0, 0));
    }

    @Test
    void each_outcome_has_words_of_its_own_in_both_languages() {
        for (var language : new Locale[] {Locale.ENGLISH, Locale.of("es")}) {
            var words = Words.in(language);
            assertThat(Outcome.values())
                    .extracting(outcome -> words.say(outcome.key()))
                    .doesNotHaveDuplicates();
        }
    }

    private void tells(String name, String said) {
        assertThat(work.post("/telling", "person", work.candidate(name).id().toString()))
                .cookies()
                .hasValue("flash", said);
    }

    private void add(String name, String email) {
        work.post(
                "/people",
                "request_id",
                UUID.randomUUID().toString(),
                "name",
                name,
                "email",
                email,
                "free",
                "Sun 05:00-06:00");
    }

    private static final class Mute implements Mailer {
        @Override
        public boolean available() {
            return false;
        }

        @Override
        public Posted send(Letter letter) {
            return new Posted.Refused("no mail here");
        }
    }
}
