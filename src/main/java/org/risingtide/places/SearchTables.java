package org.risingtide.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.risingtide.places.SearchQuery.Neighbour;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Search while typing: beginnings of words in any order first, misspelt words second, one word too many last.
@Component
class SearchTables {

    /// Places of D, C, B and A in the rank: see [SearchVector]. A word of the name outweighs the town's; the nearest spelling
    /// outweighs everything else.
    private static final String RANK =
            """
            2 * ts_rank('{0.05, 0.3, 0.2, 1.0}', s.words, :any::tsquery)
              + ts_rank('{0.05, 0.3, 0.2, 1.0}', s.words, :whole::tsquery)
              + case when s.start like :start then 0.3 else 0 end
              + case when s.words @@ :near::tsquery then 4 else 0 end\
            """;

    private final JdbcClient db;

    SearchTables(JdbcClient db) {
        this.db = db;
    }

    List<School> schools(SearchQuery query, String filter, int limit) {
        return db.sql(
                        """
                        with best as (
                            select s.id, (s.standing = 'CLOSED')::int as gone, %s as fit, s.students
                            from places.school s
                            where s.words @@ :filter::tsquery and s.merged_into is null
                            order by gone, fit desc, s.students desc nulls last, s.id
                            limit :limit)
                        select %s
                        from best join places.school s using (id) left join places.district d on d.id = s.district_id
                        order by best.gone, best.fit desc, best.students desc nulls last, best.id\
                        """
                                .formatted(RANK, PlaceRows.SCHOOL))
                .param("any", query.any())
                .param("whole", query.whole())
                .param("near", query.near())
                .param("start", query.start() + "%")
                .param("filter", filter)
                .param("limit", limit)
                .query(PlaceRows::school)
                .list();
    }

    /// For the first letters typed, when almost everything would match somewhere.
    List<School> schoolsStarting(SearchQuery query, int limit) {
        return db.sql(
                        """
                        select %s from places.school s left join places.district d on d.id = s.district_id
                        where s.start like :start and s.merged_into is null
                        order by (s.standing = 'CLOSED')::int, s.students desc nulls last, s.id
                        limit :limit\
                        """
                                .formatted(PlaceRows.SCHOOL))
                .param("start", query.start() + "%")
                .param("limit", limit)
                .query(PlaceRows::school)
                .list();
    }

    List<District> districts(SearchQuery query, String filter, int limit) {
        return db.sql(
                        """
                        select %s from places.district s
                        where s.words @@ :filter::tsquery
                        order by (s.standing = 'CLOSED')::int, %s desc, s.students desc nulls last, s.id
                        limit :limit\
                        """
                                .formatted(PlaceRows.DISTRICT, RANK))
                .param("any", query.any())
                .param("whole", query.whole())
                .param("near", query.near())
                .param("start", query.start() + "%")
                .param("filter", filter)
                .param("limit", limit)
                .query(PlaceRows::district)
                .list();
    }

    /// Schools for words that half of them share: the largest first, since no rank tells them apart.
    List<School> largest(SearchQuery query, int limit) {
        return db.sql(
                        """
                        select %s from places.school s left join places.district d on d.id = s.district_id
                        where s.words @@ :filter::tsquery and s.merged_into is null and s.standing <> 'CLOSED'
                        order by s.students desc nulls last, s.id
                        limit :limit\
                        """
                                .formatted(PlaceRows.SCHOOL))
                .param("filter", query.every())
                .param("limit", limit)
                .query(PlaceRows::school)
                .list();
    }

    /// Which of these words begin no word of the directory.
    Set<String> unknown(Set<String> words) {
        return new LinkedHashSet<>(
                db.sql(
                                """
                                select typed from unnest(:words) as typed
                                where not exists (select from places.word where word like typed || '%')\
                                """)
                        .param("words", words.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /// Neighbours in spelling. A typed word may be unfinished, so it is also compared with beginnings as long as
    /// itself: of words that one slip in the first three letters could have made, since comparing is dear.
    Map<String, List<Neighbour>> neighbours(Set<String> words) {
        Map<String, List<Neighbour>> found = new HashMap<>();
        db.sql(
                        """
                        select typed, near.word, near.fit >= max(near.fit) over (partition by typed) - 0.1
                        from unnest(:words) as typed cross join lateral (
                            select word, max(fit) as fit from (
                                select word, public.similarity(word, typed) as fit
                                from places.word where word operator(public.%) typed
                                union all
                                select word, public.similarity(left(word, length(typed)), typed)
                                from places.word
                                where (word like left(typed, 1) || '%' and (
                                        substr(word, 2, 1) in (substr(typed, 2, 1), substr(typed, 3, 1))
                                        or substr(word, 3, 1) in (substr(typed, 2, 1), substr(typed, 3, 1)))
                                    or word like substr(typed, 2, 1) || left(typed, 1) || '%'
                                    or word like substr(typed, 2, 2) || '%')
                                  and left(word, length(typed)) operator(public.%) typed) as either
                            group by word order by fit desc, word limit 4) as near\
                        """)
                .param("words", words.toArray(String[]::new))
                .query((row, _) ->
                        found.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                                .add(new Neighbour(row.getString(2), row.getBoolean(3))))
                .list();
        return found;
    }
}
