package org.risingtide.collaboratives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Around;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A group with its norms and dates in one query: its home is the page that is opened most.
@Component
class HomeTables {
    private final JdbcClient db;

    HomeTables(JdbcClient db) {
        this.db = db;
    }

    /// @param dates what comes next, the last that has passed without a word about it, and when they met last; soonest first
    /// @param around its members, and who cannot see what the viewer writes there
    /// @param looksAfter whether the viewer may bring people in
    record Home(
            Collaborative group,
            Optional<Norms> norms,
            List<Meeting> dates,
            Around around,
            boolean looksAfter) {

        Optional<Meeting> next(Instant now) {
            return dates.stream().filter(meeting -> meeting.isAhead(now)).findFirst();
        }

        Optional<Meeting> unsaid(Instant now) {
            return dates.stream()
                    .filter(meeting -> !meeting.endsAt().isAfter(now) && meeting.happened() == null)
                    .reduce((first, second) -> second);
        }
    }

    private record Row(
            Collaborative group,
            @Nullable Norms norms,
            @Nullable Meeting date,
            Around around,
            boolean looksAfter) {}

    Optional<Home> find(Viewer viewer, UUID id, Instant now) {
        var rows =
                db.sql(
                                """
                                select c.*, n.version, n.text, n.revisit_on, n.written_at,
                                       m.id as date_id, m.starts_at, m.minutes, m.zone, m.link, m.happened, m.sequence,
                                       circles.members_of(c.circle_id) as members,
                                       array(select evaluator_id from circles.evaluators_of(:viewer)
                                             where not door_open) as barred,
                                       (select coalesce(bool_or(f.person_id = :viewer), true)
                                        from collaboratives.facilitator f where f.collaborative_id = c.id) as looks_after
                                from collaboratives.collaborative c
                                left join lateral (select * from collaboratives.norms n where n.collaborative_id = c.id
                                                   order by n.version desc limit 1) n on true
                                left join lateral ((select * from collaboratives.meeting m
                                                    where m.collaborative_id = c.id and m.called_off_at is null
                                                      and m.starts_at + make_interval(mins => m.minutes) > :now
                                                      and m.happened is not true
                                                    order by m.starts_at limit 3)
                                                   union all
                                                   (select * from collaboratives.meeting m
                                                    where m.collaborative_id = c.id and m.called_off_at is null
                                                      and m.starts_at + make_interval(mins => m.minutes) <= :now
                                                      and m.happened is null
                                                    order by m.starts_at desc limit 1)
                                                   union all
                                                   (select * from collaboratives.meeting m
                                                    where m.collaborative_id = c.id and m.called_off_at is null
                                                      and m.happened
                                                    order by m.starts_at desc limit 1)) m on true
                                where c.id = :id and c.circle_id = any(:circles)
                                order by m.starts_at\
                                """)
                        .param("id", id)
                        .param("viewer", viewer.id())
                        .param("circles", viewer.circleArray())
                        .param("now", CollaborativeTables.utc(now))
                        .query(HomeTables::row)
                        .list();
        return rows.stream()
                .findFirst()
                .map(first ->
                        new Home(
                                first.group(),
                                Optional.ofNullable(first.norms()),
                                rows.stream().map(Row::date).filter(Objects::nonNull).toList(),
                                first.around(),
                                first.looksAfter()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                CollaborativeTables.group(row, number),
                norms(row),
                date(row),
                new Around(ids(row, "members"), ids(row, "barred")),
                row.getBoolean("looks_after"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    private static @Nullable Norms norms(ResultSet row) throws SQLException {
        var text = row.getString("text");
        return text == null
                ? null
                : new Norms(
                        row.getInt("version"),
                        text,
                        row.getObject("revisit_on", java.time.LocalDate.class),
                        row.getTimestamp("written_at").toInstant());
    }

    private static @Nullable Meeting date(ResultSet row) throws SQLException {
        var id = row.getObject("date_id", UUID.class);
        return id == null
                ? null
                : new Meeting(
                        id,
                        row.getTimestamp("starts_at").toInstant(),
                        row.getInt("minutes"),
                        ZoneId.of(row.getString("zone")),
                        row.getString("link"),
                        row.getObject("happened", Boolean.class),
                        row.getInt("sequence"));
    }
}
