package org.risingtide.records;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Traces of one person in every table that can hold one: their id, their address or a word of theirs in each row.
record WholeLife(JdbcClient system, UUID person, UUID other, String word) {
    private static final List<String> ROWS =
            List.of(
                    "insert into accounts.sign_in (token_hash, account_id, device) values (sha256(:word::bytea), :me, :word)",
                    "insert into accounts.way_in (kind, account_id, token_hash, expires_at) values ('slip', :me, sha256((:word || 'w')::bytea), now())",
                    "insert into accounts.invitation (token_hash, inviter_id, address, expires_at) values (sha256((:word || 'i')::bytea), :me, (:word || '@example.com')::citext, now())",
                    "insert into accounts.invited_address (address, inviter_id, language) values ((:word || '@example.net')::citext, :me, 'en')",
                    "insert into circles.standing (person_id) values (:me) on conflict do nothing",
                    "insert into circles.evaluator_word (person_id, evaluator_id, says, circle_id) select :me, :other, 'not_mine', id from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into circles.open_door (person_id, evaluator_id, circle_id) select :me, :other, id from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into places.school (id, name, origin, added_by, added_at, start, words) values (gen_random_uuid(), 'A new school', 'PERSON', :me, now(), 'a', '')",
                    "insert into people.picture (person_id, print, jpeg) values (:me, 'x', '\\x00')",
                    "insert into people.phrase (id, circle_id, author_id, kind, words, readers) select gen_random_uuid(), id, :me, 'need', :word || ' sings', 'only_the_matching' from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into notices.notice (id, circle_id, recipient_id, author_id, kind, about_id, words, path) values (:pair, '00000000-0000-7000-8000-000000000001', :me, :other, 'company.hello', :me, 'company.notice.notnow', '/')",
                    "insert into notices.notice (id, circle_id, recipient_id, author_id, kind, about_id, words, arguments, path) values (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', :other, :me, 'company.hello', :other, 'company.notice.asked', array[:word], '/')",
                    "insert into notices.delivery (notice_id, recipient_id, kind, state) values (:pair, :me, 'company.hello', 'sent')",
                    "insert into notices.silence (account_id, kind) values (:me, 'company.hello')",
                    "insert into notices.outside_mail (id, address, kind, about_id, state) values (gen_random_uuid(), :address::citext, 'matching.asked', :other, 'sent')",
                    "insert into circles.circle (id, kind) values (:group, 'group'), (:pair, 'pair'), (:alone, 'group')",
                    "insert into circles.membership (circle_id, person_id) values (:group, :me), (:group, :other), (:pair, :me), (:pair, :other), (:alone, :me)",
                    "insert into collaboratives.collaborative (id, circle_id, kind, name, opener_id, reply_to) values (:group, :group, 'thought_partners', :word || ' and Lena', :me, :address), (:alone, :alone, 'thought_partners', :word, null, null)",
                    "insert into collaboratives.facilitator (collaborative_id, circle_id, person_id) values (:group, :group, :me)",
                    "insert into collaboratives.norms (id, collaborative_id, circle_id, author_id, version, text) values (gen_random_uuid(), :group, :group, :me, 1, 'We listen')",
                    "insert into collaboratives.message (id, collaborative_id, circle_id, author_id, text) values (:group, :group, :group, :me, :word || ' said')",
                    "insert into collaboratives.file (id, message_id, circle_id, author_id, name, type, bytes) values (:group, :group, :group, :me, 'song.txt', 'text/plain', 3)",
                    "insert into collaboratives.plan (collaborative_id, circle_id, text, edited_by, edited_at) values (:group, :group, 'Our plan', :me, now())",
                    "insert into sessions.session (id, collaborative_id, circle_id, protocol, version, manner, starts_at, zone, facilitator_id, speakers) values (:group, :group, :group, 'microlab', 1, 'own_phones', now(), 'UTC', :me, array[:me, :other]::uuid[])",
                    "insert into sessions.event (session_id, number, event) values (:group, 1, '{\"act\":\"arrived\",\"person\":\"' || :me || '\"}')",
                    "insert into sessions.seat (session_id, circle_id, person_id, seat) values (:group, :group, :me, 1)",
                    "insert into sessions.slip (session_id, circle_id, person_id, entry, answer, salt, value) values (:group, :group, :me, 1, false, 'salt', :word)",
                    "insert into sessions.words (session_id, circle_id, author_id, step, text) values (:group, :group, :me, 1, :word)",
                    "insert into takeaways.line (id, session_id, circle_id, group_circle_id, author_id, origin, text, wish, open_until) values (:group, :group, :group, :group, :me, 'own', :word, 'named', now())",
                    "insert into takeaways.commitment (id, session_id, circle_id, author_id, what) values (:group, :group, :group, :me, :word)",
                    "insert into coffees.club (id, circle_id, rule, starts_local, zone, minutes, protocol, version, size) values (:group, :group, 'FREQ=WEEKLY', now(), 'UTC', 45, 'microlab', 1, 4)",
                    "insert into coffees.coffee (id, club_id, circle_id, starts_at, zone, minutes, closes_at) values (:group, :group, :group, now(), 'UTC', 45, now())",
                    "insert into coffees.habit (club_id, person_id, circle_id, comes) select :group, :me, id, true from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into coffees.answer (coffee_id, person_id, circle_id, comes) select :group, :me, id, true from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into coffees.topic (id, club_id, circle_id, author_id, text) values (:group, :group, :group, :me, :word)",
                    "insert into coffees.agreement (topic_id, person_id, circle_id) select :group, :me, id from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into coffees.seating (id, club_id, coffee_id, circle_id, meeting_id, session_id, starts_at, fits) values (:group, :group, :group, :group, :group, :group, now(), 'usual')",
                    "insert into coffees.seat (seating_id, coffee_id, person_id, circle_id) values (:group, :group, :me, :group)",
                    "insert into company.hello (id, circle_id, asker_id, asked_id, question, asked_at) values (gen_random_uuid(), :pair, :me, :other, :word || '?', now())",
                    "insert into company.hello (id, circle_id, asker_id, asked_id, question, asked_at, state, answer) values (:hello, :pair, :other, :me, 'Lena asks', now(), 'answered', :word || '!')",
                    "insert into company.note (id, circle_id, author_id, words, written_on) values (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', :me, :word, current_date)",
                    "insert into company.poster (token, question, made_by, made_at) values (:word, :word, :me, now())",
                    "insert into matching.making (id, circle_id, organiser_id, name, stage) select :making, id, :me, :word, 'sent' from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into matching.list_row (making_id, circle_id, line, cells) select :making, id, 1, array[:word] from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into matching.sent_group (id, making_id, circle_id, place, name, people) select gen_random_uuid(), :making, id, 1, :word, 4 from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into matching.named_group (making_id, circle_id, place, name) select :making, id, 1, :word from circles.circle where owner_id = :me and kind = 'own'",
                    "insert into matching.making (id, circle_id, organiser_id, name, stage) select :others, id, :other, 'Winter', 'sent' from circles.circle where owner_id = :other and kind = 'own'",
                    "insert into matching.agreement (id, making_id, circle_id, district, address) select :others, :others, id, 'Fern Hollow', :address::citext from circles.circle where owner_id = :other and kind = 'own'",
                    "insert into matching.candidate (id, making_id, circle_id, line, name, email, offers) select :others, :others, id, 1, :word, :address, array[:word] from circles.circle where owner_id = :other and kind = 'own'",
                    "insert into matching.answer (candidate_id, token_hash, need) values (:others, sha256((:word || 'a')::bytea), :word)");

    UUID group() {
        return id(1);
    }

    UUID hello() {
        return id(2);
    }

    /// Nothing is seen twice, so one world after another can be filled.
    void fill() {
        for (var row : ROWS) {
            var sql = system.sql(row).param("me", person).param("other", other).param("word", word);
            sql.param("address", address())
                    .param("group", group())
                    .param("hello", hello())
                    .param("pair", id(3))
                    .param("alone", id(4))
                    .param("making", id(5))
                    .param("others", id(6))
                    .update();
        }
    }

    String address() {
        return "p" + person + "@example.org";
    }

    private UUID id(int number) {
        return UUID.nameUUIDFromBytes(
                (word + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
