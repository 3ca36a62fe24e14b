package org.risingtide.stewardship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// "Who looked, and when": what keepers of the site did, for everyone here to read.
@Component
class Audit {
    private static final int SHOWN = 100;
    private final JdbcClient db;

    Audit(JdbcClient db) {
        this.db = db;
    }

    record Line(Instant at, String keeper, String words, List<String> arguments) {
        String said(Words in) {
            return in.say(words, arguments.toArray());
        }
    }

    /// In the transaction of what it tells of.
    void write(Viewer keeper, String words, String... arguments) {
        db.sql(
                        """
                        insert into stewardship.audit (keeper_id, keeper_name, words, arguments)
                        values (:keeper, :name, :words, :arguments)\
                        """)
                .param("keeper", keeper.id())
                .param("name", keeper.name())
                .param("words", words)
                .param("arguments", arguments)
                .update();
    }

    /// Newest first.
    List<Line> newest() {
        return db.sql(
                        "select at, keeper_name, words, arguments from stewardship.audit order by at desc limit :shown")
                .param("shown", SHOWN)
                .query(Audit::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getTimestamp("at").toInstant(),
                row.getString("keeper_name"),
                row.getString("words"),
                List.of((String[]) row.getArray("arguments").getArray()));
    }
}
