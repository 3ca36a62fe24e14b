package org.risingtide.meaning;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.risingtide.meaning.RetrievalSet.Line;
import org.risingtide.platform.DatabaseStart;
import org.risingtide.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// PostgreSQL's full text search as a yardstick, on a database of its own: any word of the question counts, ranked by
/// cover density (`ts_rank_cd`, divided by length), with the dictionaries of the sentence's language.
final class FullText implements AutoCloseable {

    private final DatabaseStart start;
    private final SingleConnectionDataSource connection;
    private final JdbcClient db;
    private final Map<Line, Integer> numbers = new HashMap<>();
    private final Map<Line, Map<Integer, Double>> ranks = new HashMap<>();

    FullText(Path home, List<Line> lines) {
        var url = URI.create("http://localhost");
        start =
                DatabaseStart.owning(
                        new Settings(
                                home.toAbsolutePath(),
                                0,
                                url,
                                false,
                                Optional.empty(),
                                Optional.empty()));
        var address = start.address();
        connection =
                new SingleConnectionDataSource(
                        address.jdbcUrl(), address.base(), address.password(), true);
        db = JdbcClient.create(connection);
        db.sql("create temporary table line (number int, words tsvector)").update();
        for (Line line : lines) {
            numbers.put(line, numbers.size());
            db.sql("insert into line values (?, to_tsvector(?::regconfig, ?))")
                    .params(numbers.get(line), dictionary(line), line.text())
                    .update();
        }
    }

    double score(Line question, Line other) {
        return ranks.computeIfAbsent(question, this::ranked).getOrDefault(numbers.get(other), 0.0);
    }

    private Map<Integer, Double> ranked(Line question) {
        var ranked = new HashMap<Integer, Double>();
        db.sql(
                        """
                        with asked as (
                          select string_agg(quote_literal(word), ' | ')::tsquery as words
                          from unnest(tsvector_to_array(to_tsvector(?::regconfig, ?))) word)
                        select number, ts_rank_cd(line.words, asked.words, 2) as rank
                        from line, asked where line.words @@ asked.words\
                        """)
                .params(dictionary(question), question.text())
                .query((row, _) -> ranked.put(row.getInt("number"), row.getDouble("rank")))
                .list();
        return ranked;
    }

    private static String dictionary(Line line) {
        return Language.of(line.text()) == Language.SPANISH ? "spanish" : "english";
    }

    @Override
    public void close() {
        connection.destroy();
        start.stop();
    }
}
