package org.risingtide.company;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PosterTables {
    private final JdbcClient db;

    PosterTables(JdbcClient db) {
        this.db = db;
    }

    void insert(String token, String question, UUID by, Instant at) {
        db.sql(
                        "insert into company.poster (token, question, made_by, made_at) values (:token, :question, :by, :at)")
                .param("token", token)
                .param("question", question)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    record Poster(String question, UUID madeBy) {}

    Optional<Poster> find(String token) {
        return db.sql("select question, made_by from company.poster where token = :token")
                .param("token", token)
                .query(Poster.class)
                .optional();
    }
}
