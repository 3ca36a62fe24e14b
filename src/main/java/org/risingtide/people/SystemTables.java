package org.risingtide.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.risingtide.meaning.SentenceVector;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What no single viewer may do: reading for the matching, vectors, erasing by the schedule.
@Component
class SystemTables {
    private static final String WITH_VECTOR =
            "select " + PhraseTables.PHRASE + ", vector from people.phrase ";
    private static final int AT_ONCE = 5_000;
    private final JdbcClient db;

    SystemTables(@Qualifier("system") JdbcClient db) {
        this.db = db;
    }

    record Stored(Phrase phrase, SentenceVector vector) {}

    List<Profile> profiles(Collection<UUID> ids) {
        return db.sql(
                        "select "
                                + ProfileTables.PROFILE
                                + " from people.profile where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ProfileTables::profile)
                .list();
    }

    /// Open and confirmed, also those that only the matching reads.
    List<Stored> phrasesOf(Collection<UUID> authors, LocalDate today) {
        return db.sql(
                        WITH_VECTOR
                                + """
                                where author_id = any(:ids) and confirmed_at is not null and closed_at is null
                                  and (until is null or until >= :today)
                                order by author_id, written_at, id\
                                """)
                .param("ids", authors.toArray(UUID[]::new))
                .param("today", today)
                .query(SystemTables::stored)
                .list();
    }

    /// Some thousand at a time, in the order of their ids: of a large place not all are in memory at once.
    void eachOpen(LocalDate today, Consumer<Stored> take) {
        var after = new UUID(0, 0);
        for (var some = open(today, after); !some.isEmpty(); some = open(today, after)) {
            some.forEach(take);
            after = some.getLast().phrase().id();
        }
    }

    private List<Stored> open(LocalDate today, UUID after) {
        return db.sql(
                        WITH_VECTOR
                                + """
                                where confirmed_at is not null and closed_at is null
                                  and (until is null or until >= :today) and id > :after
                                order by id limit :most\
                                """)
                .param("today", today)
                .param("after", after)
                .param("most", AT_ONCE)
                .query(SystemTables::stored)
                .list();
    }

    Optional<Stored> one(UUID id) {
        return db.sql(WITH_VECTOR + "where id = :id")
                .param("id", id)
                .query(SystemTables::stored)
                .optional();
    }

    /// Newest first: what somebody just wrote is wanted first.
    List<Stored> withoutVector(String model, int most) {
        return db.sql(
                        WITH_VECTOR
                                + """
                                where closed_at is null and (vector is null or vector_model is distinct from :model)
                                order by written_at desc limit :most\
                                """)
                .param("model", model)
                .param("most", most)
                .query(SystemTables::stored)
                .list();
    }

    /// Each only for the words it was computed from.
    void keepVectors(List<Stored> some, String model) {
        db.sql(
                        """
                        update people.phrase p set vector = v.vector, vector_model = :model
                        from unnest(:ids, :versions, :vectors) as v (id, version, vector)
                        where p.id = v.id and p.version = v.version\
                        """)
                .param("ids", some.stream().map(s -> s.phrase().id()).toArray(UUID[]::new))
                .param(
                        "versions",
                        some.stream().map(s -> s.phrase().version()).toArray(Integer[]::new))
                .param("vectors", some.stream().map(s -> s.vector().bytes()).toArray(byte[][]::new))
                .param("model", model)
                .update();
    }

    record Gone(UUID id, UUID author) {}

    /// Questions that came to their last day count as closed on it.
    List<Gone> closeLapsed(LocalDate today) {
        return db.sql(
                        """
                        update people.phrase set closed_at = until + 1
                        where kind = 'need' and closed_at is null and until < :today
                        returning id, author_id as author\
                        """)
                .param("today", today)
                .query(Gone.class)
                .list();
    }

    List<Gone> erase(Instant closedBefore, Instant draftedBefore) {
        return db.sql(
                        """
                        delete from people.phrase
                        where closed_at < :closed or confirmed_at is null and written_at < :drafted
                        returning id, author_id as author\
                        """)
                .param("closed", PhraseTables.stamp(closedBefore))
                .param("drafted", PhraseTables.stamp(draftedBefore))
                .query(Gone.class)
                .list();
    }

    /// @return whose profile follows
    List<UUID> renameSchool(UUID from, Profile.Workplace into) {
        return db.sql(
                        """
                        update people.profile
                        set school_id = :id, school = :school, town = :town, district_id = :districtId, district = :district
                        where school_id = :from
                        returning id\
                        """)
                .param("from", from)
                .param("id", into.schoolId())
                .param("school", into.school())
                .param("town", into.town())
                .param("districtId", into.districtId())
                .param("district", into.district())
                .query(UUID.class)
                .list();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var bytes = row.getBytes("vector");
        return new Stored(
                PhraseTables.phrase(row, number),
                bytes == null ? SentenceVector.NONE : SentenceVector.of(bytes));
    }
}
