package org.risingtide.collaboratives;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What no member may do: reading one's words in groups one has left, erasing for good and by the schedule.
@Component
class LeavingTables {
    private final JdbcClient system;

    LeavingTables(@Qualifier("system") JdbcClient system) {
        this.system = system;
    }

    record Stored(UUID id, String name) {}

    /// What a group is called is for those who are in it; one's own words are one's own also after leaving.
    List<Map<String, Object>> messages(UUID author) {
        return rows(
                """
                select case when :person = any(circles.members_of(g.circle_id)) then g.name end as of_group, m.text as words, m.sent_at as written
                from collaboratives.message m join collaboratives.collaborative g on g.id = m.collaborative_id
                where m.author_id = :person order by m.sent_at\
                """,
                author);
    }

    List<Map<String, Object>> norms(UUID author) {
        return rows(
                """
                select case when :person = any(circles.members_of(g.circle_id)) then g.name end as of_group, n.text as words, n.written_at as written
                from collaboratives.norms n join collaboratives.collaborative g on g.id = n.collaborative_id
                where n.author_id = :person order by n.written_at\
                """,
                author);
    }

    List<Map<String, Object>> plans(UUID author) {
        return rows(
                """
                select case when :person = any(circles.members_of(g.circle_id)) then g.name end as of_group, p.text as words, p.edited_at as written
                from collaboratives.plan p join collaboratives.collaborative g on g.id = p.collaborative_id
                where p.edited_by = :person order by p.edited_at\
                """,
                author);
    }

    List<Stored> files(UUID author) {
        return system.sql(
                        "select id, name from collaboratives.file where author_id = :author order by added_at")
                .param("author", author)
                .query(Stored.class)
                .list();
    }

    Set<UUID> files() {
        return system.sql("select id from collaboratives.file").query(UUID.class).set();
    }

    /// @param alone groups in which nobody else is: they go as a whole
    /// @return ids of files whose bytes are to be deleted
    List<UUID> eraseWords(UUID author, Collection<UUID> alone) {
        var files =
                system.sql(
                                """
                                select f.id from collaboratives.file f join collaboratives.message m on m.id = f.message_id
                                where f.author_id = :author or m.collaborative_id = any(:alone)\
                                """)
                        .param("author", author)
                        .param("alone", alone.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list();
        system.sql("delete from collaboratives.message where author_id = :author")
                .param("author", author)
                .update();
        system.sql("delete from collaboratives.collaborative where id = any(:alone)")
                .param("alone", alone.toArray(UUID[]::new))
                .update();
        return files;
    }

    void forgetAddress(String address) {
        system.sql(
                        "update collaboratives.collaborative set reply_to = null where reply_to = :address")
                .param("address", address)
                .update();
    }

    Map<UUID, String> names(Collection<UUID> groups) {
        var names = new HashMap<UUID, String>();
        system.sql("select id, name from collaboratives.collaborative where id = any(:groups)")
                .param("groups", groups.toArray(UUID[]::new))
                .query(Stored.class)
                .list()
                .forEach(group -> names.put(group.id(), group.name()));
        return names;
    }

    void rename(UUID group, String name) {
        system.sql("update collaboratives.collaborative set name = :name where id = :group")
                .param("group", group)
                .param("name", name)
                .update();
    }

    /// What a group said, met and planned so long ago; of its norms the newest stay.
    ///
    /// @return ids of files whose bytes are to be deleted
    List<UUID> eraseOld(int days, int ended) {
        var old = "now() - make_interval(days => :days)";
        var files =
                new ArrayList<>(
                        system.sql(
                                        "select f.id from collaboratives.file f join collaboratives.message m on m.id = f.message_id"
                                                + " where m.sent_at < "
                                                + old)
                                .param("days", days)
                                .query(UUID.class)
                                .list());
        for (var sql :
                List.of(
                        "delete from collaboratives.message where sent_at < " + old,
                        "delete from collaboratives.meeting where starts_at < " + old,
                        "delete from collaboratives.plan where edited_at < " + old,
                        """
                        delete from collaboratives.norms n where exists (
                            select 1 from collaboratives.norms later where later.collaborative_id = n.collaborative_id
                              and later.version > n.version and later.written_at < \
                        """
                                + old
                                + ")")) {
            system.sql(sql).param("days", days).update();
        }
        files.addAll(eraseEnded(ended));
        return files;
    }

    private List<UUID> eraseEnded(int days) {
        var ended =
                system.sql(
                                "select id from collaboratives.collaborative where ended_at < now() - make_interval(days => :days)")
                        .param("days", days)
                        .query(UUID.class)
                        .list();
        return ended.isEmpty() ? List.of() : eraseWords(new UUID(0, 0), ended);
    }

    private List<Map<String, Object>> rows(String sql, UUID person) {
        return system.sql(sql).param("person", person).query().listOfRows();
    }
}
