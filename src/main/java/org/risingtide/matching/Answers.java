package org.risingtide.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people answered when they were asked. Read by the system role alone: the organiser learns how many, the search what.
@Component
class Answers {
    private final JdbcClient system;

    Answers(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    /// @param wants bits of `Reason`; 0 for no wish
    record Answer(
            String need,
            String offer,
            String experience,
            List<String> free,
            int wants,
            boolean declined) {
        static final Answer NONE = new Answer("", "", "", List.of(), 0, false);
    }

    /// What the page behind a personal link shows; none of it is another person's.
    ///
    /// @param grouped whether they are in a group that was sent
    record Asked(
            UUID candidate,
            String name,
            String email,
            String making,
            UUID organiser,
            String letter,
            @Nullable LocalDate until,
            boolean answered,
            boolean grouped) {}

    record Counted(int asked, int answered, int declined) {}

    /// Counts them as asked; the personal link comes with the mail.
    void invite(Collection<UUID> candidates) {
        for (var candidate : candidates) {
            system.sql(
                            """
                            insert into matching.answer (candidate_id, token_hash) values (:candidate, :hash)
                            on conflict do nothing\
                            """)
                    .param("candidate", candidate)
                    .param("hash", Tokens.hash(Tokens.fresh()))
                    .update();
        }
    }

    /// A token for a personal link; the one before it goes on working.
    String ask(UUID candidate) {
        var token = Tokens.fresh();
        system.sql(
                        """
                        insert into matching.answer as a (candidate_id, token_hash, mailed_at) values (:candidate, :hash, now())
                        on conflict (candidate_id) do update set former_hash = a.token_hash,
                            token_hash = excluded.token_hash, reminded_at = a.mailed_at, mailed_at = now()\
                        """)
                .param("candidate", candidate)
                .param("hash", Tokens.hash(token))
                .update();
        return token;
    }

    Optional<Asked> asked(String token) {
        return system.sql(
                        """
                        select c.id as candidate, c.name, c.email, m.name as making, m.organiser_id as organiser, m.letter,
                            m.answers_until as until, w.answered_at is not null as answered,
                            c.place is not null and exists (select 1 from matching.sent_group g
                                where g.making_id = m.id and g.place = c.place) as grouped
                        from matching.answer w join matching.candidate c on c.id = w.candidate_id
                        join matching.making m on m.id = c.making_id
                        where w.token_hash = :hash or w.former_hash = :hash\
                        """)
                .param("hash", Tokens.hash(token))
                .query(Asked.class)
                .optional();
    }

    void answer(UUID candidate, Answer answer) {
        system.sql(
                        """
                        update matching.answer set need = :need, offer = :offer, experience = :experience, free = :free,
                            wants = :wants, declined = :declined, answered_at = now()
                        where candidate_id = :candidate\
                        """)
                .param("candidate", candidate)
                .param("need", answer.need())
                .param("offer", answer.offer())
                .param("experience", answer.experience())
                .param("free", answer.free().toArray(String[]::new))
                .param("wants", answer.wants())
                .param("declined", answer.declined())
                .update();
    }

    /// What this person answered last; for their own page alone.
    Optional<Answer> of(UUID candidate) {
        return system.sql(
                        "select * from matching.answer where candidate_id = :candidate and answered_at is not null")
                .param("candidate", candidate)
                .query((row, n) -> answer(row))
                .optional();
    }

    Counted count(UUID making) {
        return system.sql(
                        """
                        select count(*)::int as asked, count(answered_at)::int as answered,
                            (count(*) filter (where declined))::int as declined
                        from matching.answer where candidate_id in (select id from matching.candidate where making_id = :making)\
                        """)
                .param("making", making)
                .query(Counted.class)
                .single();
    }

    /// Who is in no group that was sent and has not been asked, or has not answered and had no mail within the last hours.
    /// Only for sending mails.
    List<UUID> toAsk(UUID making, int hours) {
        return system.sql(
                        """
                        select c.id from matching.candidate c left join matching.answer w on w.candidate_id = c.id
                        where c.making_id = :making and c.email <> '' and w.answered_at is null
                          and (w.mailed_at is null or w.mailed_at < now() - make_interval(hours => :hours))
                          and not exists (select 1 from matching.sent_group g
                                          where g.making_id = c.making_id and g.place = c.place)\
                        """)
                .param("making", making)
                .param("hours", hours)
                .query(UUID.class)
                .list();
    }

    Map<UUID, Answer> given(UUID making) {
        var given = new HashMap<UUID, Answer>();
        system.sql(
                        """
                        select * from matching.answer where answered_at is not null
                          and candidate_id in (select id from matching.candidate where making_id = :making)\
                        """)
                .param("making", making)
                .query((row, n) ->
                        given.put(row.getObject("candidate_id", UUID.class), answer(row)))
                .list();
        return given;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("need"),
                row.getString("offer"),
                row.getString("experience"),
                CandidateRow.texts(row, "free"),
                row.getInt("wants"),
                row.getBoolean("declined"));
    }
}
