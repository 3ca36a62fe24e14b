package org.risingtide.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Search while typing: beginnings of words in any order first, misspelt words second, one word too many last.
@Component
class SearchTables {

    /// Places of D, C, B and A in the rank: see [SearchVector]. A word of the name outweighs the town's.
    private static final String RANK =
            """
            2 * ts_rank('{0.05, 0.3, 0.2, 1.0}', s.words, :any::tsquery)
              + ts_rank('{0.05, 0.3, 0.2, 1.0}', s.words, :whole::tsquery)
              + case when s.start like :start then 0.3 else 0 end""";

    private final JdbcClient db;

    SearchTables(JdbcClient db) {
        this.db = db;
    }

    List<School> schools(SearchQuery query, String filter, int limit) {
        return db.sql("""
                with best as (
                    select s.id, (s.standing = 'CLOSED')::int as gone, %s as fit, s.students
                    from places.school s
                    where s.words @@ :filter::tsquery and s.merged_into is null
                    order by gone, fit desc, s.students desc nulls last, s.id
                    limit :limit)
                select %s
                from best join places.school s using (id) left join places.district d on d.id = s.district_id
                order by best.gone, best.fit desc, best.students desc nulls last, best.id"""
                        .formatted(RANK, PlaceRows.SCHOOL))
                .param("any", query.any())
                .param("whole", query.whole())
                .param("start", query.start() + "%")
                .param("filter", filter)
                .param("limit", limit)
                .query(PlaceRows::school)
                .list();
    }

    /// For the first letters typed, when almost everything would match somewhere.
    List<School> schoolsStarting(SearchQuery query, int limit) {
        return db.sql("""
                select %s from places.school s left join places.district d on d.id = s.district_id
                where s.start like :start and s.merged_into is null
                order by (s.standing = 'CLOSED')::int, s.students desc nulls last, s.id
                limit :limit""".formatted(PlaceRows.SCHOOL))
                .param("start", query.start() + "%")
                .param("limit", limit)
                .query(PlaceRows::school)
                .list();
    }

    List<District> districts(SearchQuery query, String filter, int limit) {
        return db.sql("""
                select %s from places.district s
                where s.words @@ :filter::tsquery
                order by (s.standing = 'CLOSED')::int, %s desc, s.students desc nulls last, s.id
                limit :limit""".formatted(PlaceRows.DISTRICT, RANK))
                .param("any", query.any())
                .param("whole", query.whole())
                .param("start", query.start() + "%")
                .param("filter", filter)
                .param("limit", limit)
                .query(PlaceRows::district)
                .list();
    }

    /// The same question with each word's neighbours in spelling beside it.
    SearchQuery respelt(SearchQuery query) {
        List<Set<String>> words = new ArrayList<>();
        for (Set<String> ways : query.words()) {
            Set<String> more = new LinkedHashSet<>(ways);
            ways.forEach(word -> more.addAll(neighbours(word)));
            words.add(more);
        }
        return new SearchQuery(words);
    }

    /// Compared with the beginning of each word as long as what was typed, for it may be unfinished.
    private List<String> neighbours(String word) {
        if (word.length() < 4 || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        return db.sql("""
                select word from places.word
                where word %% :typed or left(word, :length) %% :typed
                order by greatest(public.similarity(word, :typed), public.similarity(left(word, :length), :typed)) desc, word
                limit 4""".replace("%%", "operator(public.%)"))
                .param("typed", word)
                .param("length", word.length())
                .query(String.class)
                .list();
    }
}
