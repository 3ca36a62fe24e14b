package org.risingtide.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who visits which page of a large world: people with a group, each signed in, each looking at what is theirs.
final class Visits {
    private static final int PEOPLE = 400;

    private final List<Member> members;

    private Visits(List<Member> members) {
        this.members = members;
    }

    private record Member(UUID person, UUID group) {}

    static String cookie(UUID person) {
        return "signed_in=" + token(person);
    }

    record Visit(String cookie, String path) {}

    /// Signs four hundred members of the groups with the longest threads in, in a running place.
    static Visits of(App app) {
        var db = app.database();
        var members =
                db.sql(
                                """
                                select m.person_id as person, c.id as group
                                from collaboratives.collaborative c
                                join circles.membership m on m.circle_id = c.circle_id
                                order by (select count(*) from collaboratives.message t
                                          where t.collaborative_id = c.id) desc, c.id limit :most\
                                """)
                        .param("most", PEOPLE)
                        .query(Member.class)
                        .list();
        var visits = new Visits(members);
        members.forEach(member -> signIn(db, member.person));
        return visits;
    }

    Visit of(Kind kind, Random random) {
        var member = members.get(random.nextInt(members.size()));
        if (kind == Kind.SIGN_IN) {
            return new Visit("", "/accounts/sign-in");
        }
        var path =
                switch (kind) {
                    case TODAY -> "/";
                    case PEOPLE -> "/company/people";
                    case PROFILE -> "/people/" + members.get(random.nextInt(members.size())).person;
                    case GROUP, SIGN_IN -> "/collaboratives/" + member.group;
                };
        return new Visit(cookie(member.person), path);
    }

    enum Kind {
        TODAY,
        PEOPLE,
        PROFILE,
        GROUP,
        /// The yardstick: the same server and filters, for somebody who is not signed in.
        SIGN_IN;

        static final List<Kind> REAL = List.of(TODAY, PEOPLE, PROFILE, GROUP);
    }

    static void signIn(JdbcClient db, UUID person) {
        db.sql(
                        """
                        insert into accounts.sign_in (token_hash, account_id) values (:hash, :person)
                        on conflict do nothing\
                        """)
                .param("hash", hash(token(person)))
                .param("person", person)
                .update();
    }

    private static String token(UUID person) {
        return "bench-" + person;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
