package org.risingtide.coffees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.planning.Rhythm;
import org.risingtide.protocols.Protocols;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How clubs meet.
@Component
class ClubTables {
    private final JdbcClient db;
    private final JdbcClient system;

    ClubTables(JdbcClient db, @Qualifier("system") JdbcClient system) {
        this.db = db;
        this.system = system;
    }

    /// Nothing when there is one with this id.
    void insert(Club club) {
        write(
                club,
                """
                insert into coffees.club (id, circle_id, rule, starts_local, zone, minutes, protocol, version, size, link)
                values (:id, :circle, :rule, :first, :zone, :minutes, :protocol, :version, :size, :link)
                on conflict (id) do nothing\
                """);
    }

    void change(Club club) {
        write(
                club,
                """
                update coffees.club set rule = :rule, starts_local = :first, zone = :zone, minutes = :minutes,
                    protocol = :protocol, version = :version, size = :size, link = :link
                where id = :id and circle_id = :circle\
                """);
    }

    private void write(Club club, String sql) {
        db.sql(sql)
                .param("id", club.id())
                .param("circle", club.circle())
                .param("rule", club.rhythm().rule())
                .param("first", club.rhythm().first())
                .param("zone", club.rhythm().zone().getId())
                .param("minutes", club.minutes())
                .param("protocol", club.protocol().id())
                .param("version", club.protocol().version())
                .param("size", club.size())
                .param("link", club.link())
                .update();
    }

    void open(UUID club, @Nullable String token, @Nullable LocalDate until) {
        db.sql("update coffees.club set join_token = :token, join_until = :until where id = :id")
                .param("token", token)
                .param("until", until)
                .param("id", club)
                .update();
    }

    Optional<Club> find(Viewer viewer, UUID id) {
        return db.sql("select * from coffees.club where id = :id and circle_id = any(:circles)")
                .param("id", id)
                .param("circles", viewer.circleArray())
                .query(ClubTables::club)
                .optional();
    }

    /// For whoever has the link and is not in yet: the system looks.
    Optional<Club> joinable(String token) {
        return system.sql("select * from coffees.club where join_token = :token")
                .param("token", token)
                .query(ClubTables::club)
                .optional();
    }

    /// Those with somebody in them.
    List<Club> alive() {
        return system.sql(
                        "select * from coffees.club c where cardinality(circles.members_of(c.circle_id)) > 0 order by id")
                .query(ClubTables::club)
                .list();
    }

    static Club club(ResultSet row, int number) throws SQLException {
        return club(row, "id", "zone", "minutes");
    }

    /// Beside a date, which has an id, a zone and minutes of its own.
    static Club aliased(ResultSet row) throws SQLException {
        return club(row, "club", "club_zone", "club_minutes");
    }

    private static Club club(ResultSet row, String id, String zone, String minutes)
            throws SQLException {
        return new Club(
                row.getObject(id, UUID.class),
                row.getObject(id, UUID.class),
                new Rhythm(
                        row.getString("rule"),
                        row.getObject("starts_local", LocalDateTime.class),
                        ZoneId.of(row.getString(zone))),
                row.getInt(minutes),
                Protocols.shipped()
                        .find(row.getString("protocol"), row.getInt("version"))
                        .orElseThrow(),
                row.getInt("size"),
                row.getString("link"),
                row.getString("join_token"),
                row.getObject("join_until", LocalDate.class));
    }
}
