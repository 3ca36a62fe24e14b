package org.risingtide.circles;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who evaluates whom: presumed from role and place, corrected by the evaluated person alone, who alone opens a door and closes it.
@Component
public class Evaluators {
    private final JdbcClient db;

    Evaluators(JdbcClient db) {
        this.db = db;
    }

    /// What somebody leads: presumed to evaluate everyone there.
    public enum Leads {
        NOBODY,
        SCHOOL,
        DISTRICT
    }

    /// @param doorOpen whether the evaluated person has opened the door to them
    /// @param presumed from role and place; otherwise the person has said so
    public record Evaluator(UUID evaluatorId, boolean doorOpen, boolean presumed) {}

    /// Where somebody stands now. Takes effect at the next request, also on what is already shared.
    @Transactional
    public void stands(UUID person, @Nullable UUID school, @Nullable UUID district, Leads leads) {
        db.sql(
                        """
                        insert into circles.standing (person_id, school_id, district_id, leads)
                        values (:person, :school, :district, :leads)
                        on conflict (person_id) do update
                        set school_id = excluded.school_id, district_id = excluded.district_id, leads = excluded.leads\
                        """)
                .param("person", person)
                .param("school", school)
                .param("district", district)
                .param("leads", leads.name().toLowerCase(Locale.ROOT))
                .update();
    }

    /// Where one of many stands.
    public record Stand(UUID person, @Nullable UUID school, @Nullable UUID district, Leads leads) {}

    /// [#stands] for many in one statement; for people who are new here.
    @Transactional
    public void stand(Collection<Stand> many) {
        db.sql(
                        """
                        insert into circles.standing (person_id, school_id, district_id, leads)
                        select * from unnest(:persons::uuid[], :schools::uuid[], :districts::uuid[], :leads::text[])
                        on conflict (person_id) do update
                        set school_id = excluded.school_id, district_id = excluded.district_id, leads = excluded.leads\
                        """)
                .param("persons", many.stream().map(Stand::person).toArray(UUID[]::new))
                .param("schools", many.stream().map(Stand::school).toArray(UUID[]::new))
                .param("districts", many.stream().map(Stand::district).toArray(UUID[]::new))
                .param(
                        "leads",
                        many.stream()
                                .map(s -> s.leads().name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .update();
    }

    /// Everybody who evaluates the viewer, door open or not.
    @Transactional(readOnly = true)
    public List<Evaluator> of(Viewer viewer) {
        return db.sql("select evaluator_id, door_open, presumed from circles.evaluators_of(:me)")
                .param("me", viewer.id())
                .query(Evaluator.class)
                .list();
    }

    /// "June Marsh evaluates me", or "she does not". The evaluator is never told.
    @Transactional
    public void say(Viewer viewer, UUID evaluator, boolean evaluatesMe) {
        db.sql(
                        """
                        insert into circles.evaluator_word (person_id, evaluator_id, says, circle_id)
                        select :me, :evaluator, :says, id from circles.circle where owner_id = :me and kind = 'own'
                        on conflict (person_id, evaluator_id) do update set says = excluded.says, said_at = now()\
                        """)
                .param("me", viewer.id())
                .param("evaluator", evaluator)
                .param("says", evaluatesMe ? "evaluates_me" : "not_mine")
                .update();
    }

    @Transactional
    public void openDoor(Viewer viewer, UUID evaluator) {
        db.sql(
                        """
                        insert into circles.open_door (person_id, evaluator_id, circle_id)
                        select :me, :evaluator, id from circles.circle where owner_id = :me and kind = 'own'
                        on conflict do nothing\
                        """)
                .param("me", viewer.id())
                .param("evaluator", evaluator)
                .update();
    }

    /// At once: what was readable through the door is closed from the next query on.
    @Transactional
    public void closeDoor(Viewer viewer, UUID evaluator) {
        db.sql("delete from circles.open_door where person_id = :me and evaluator_id = :evaluator")
                .param("me", viewer.id())
                .param("evaluator", evaluator)
                .update();
    }

    /// One whose words are closed to the other, because that one evaluates them.
    public record Closed(UUID evaluator, UUID person) {}

    /// Everybody among these who would not be let into a group with another of them.
    @Transactional(readOnly = true)
    public List<Closed> closedAmong(Collection<UUID> people) {
        return people.size() < 2
                ? List.of()
                : db.sql(
                                """
                                select e.id as evaluator, c.person from unnest(:people::uuid[]) e(id)
                                cross join lateral circles.closed_before(e.id) c(person) where c.person = any(:people)\
                                """)
                        .param("people", people.toArray(UUID[]::new))
                        .query(Closed.class)
                        .list();
    }

    /// Whether either evaluates the other and the door is closed: for forming groups before the database would refuse.
    @Transactional(readOnly = true)
    public boolean keepsApart(UUID one, UUID other) {
        return db.sql("select circles.closed_to(:one, :other) or circles.closed_to(:other, :one)")
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }
}
