package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people answered when they were asked. Read by the system role alone: the organiser learns how many, the search what.
@Component
class Answers {
    private final JdbcClient system;
    private final SecureRandom random = new SecureRandom();

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
    record Asked(
            UUID candidate,
            String name,
            String email,
            String making,
            UUID organiser,
            String letter,
            @Nullable LocalDate until,
            boolean answered) {}

    record Counted(int asked, int answered, int declined) {}

    /// A token for a personal link; asked again, the older link ends.
    String ask(UUID candidate) {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        system.sql(
                        """
                        insert into matching.answer (candidate_id, token_hash) values (:candidate, :hash)
                        on conflict (candidate_id) do update set token_hash = excluded.token_hash, reminded_at = now()\
                        """)
                .param("candidate", candidate)
                .param("hash", hash(token))
                .update();
        return token;
    }

    Optional<Asked> asked(String token) {
        return system.sql(
                        """
                        select c.id as candidate, c.name, c.email, m.name as making, m.organiser_id as organiser, m.letter,
                            m.answers_until as until, w.answered_at is not null as answered
                        from matching.answer w join matching.candidate c on c.id = w.candidate_id
                        join matching.making m on m.id = c.making_id
                        where w.token_hash = :hash and m.stage <> 'sent'\
                        """)
                .param("hash", hash(token))
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

    /// Who of these has been asked before; only for sending mails.
    Set<UUID> asked(Collection<UUID> candidates) {
        return Set.copyOf(
                system.sql(
                                "select candidate_id from matching.answer where candidate_id = any(:candidates)")
                        .param("candidates", candidates.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /// Whom to remind; only for sending mails.
    List<UUID> silent(UUID making) {
        return system.sql(
                        """
                        select candidate_id from matching.answer where answered_at is null
                          and candidate_id in (select id from matching.candidate where making_id = :making)\
                        """)
                .param("making", making)
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

    /// A search's result, when whoever asked for it may have gone home.
    void found(UUID making, Map<UUID, Integer> places) {
        system.sql("update matching.candidate set place = null where making_id = :making")
                .param("making", making)
                .update();
        places.forEach((candidate, place) ->
                system.sql("update matching.candidate set place = :place where id = :id")
                        .param("id", candidate)
                        .param("place", place)
                        .update());
        system.sql(
                        "update matching.making set stage = 'review' where id = :making and stage = 'search'")
                .param("making", making)
                .update();
    }

    /// Words of a list that nobody confirmed, and answers of makings long over.
    int forgetDrafts() {
        return system.sql(
                                """
                                update matching.candidate set offers = '{}', needs = '{}', experience = '{}'
                                where (offers <> '{}' or needs <> '{}' or experience <> '{}')
                                  and making_id in (select id from matching.making where made_at < now() - interval '30 days')\
                                """)
                        .update()
                + system.sql(
                                """
                                delete from matching.list_row
                                where making_id in (select id from matching.making where made_at < now() - interval '30 days')\
                                """)
                        .update();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("need"),
                row.getString("offer"),
                row.getString("experience"),
                CandidateTables.texts(row, "free"),
                row.getInt("wants"),
                row.getBoolean("declined"));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
