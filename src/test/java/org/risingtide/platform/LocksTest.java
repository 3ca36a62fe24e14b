package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The second lock hangs on every table of shared things, and the application has no key to it.
@OnThePlace
class LocksTest {
    /// Each has its reason in its comment.
    private static final String[] OPEN = {
        "accounts.account",
        "accounts.invitation",
        "accounts.invited_address",
        "accounts.sign_in",
        "accounts.way_in",
        "circles.circle",
        "circles.standing",
        "company.poster",
        "notices.delivery",
        "notices.outside_mail",
        "notices.silence",
        "people.picture",
        "people.profile",
        "places.district",
        "places.school",
        "places.word",
        "platform.event_publication",
        "platform.fact",
        "platform.kept_letter",
        "platform.scheduled_tasks",
        "stewardship.audit"
    };

    @Autowired JdbcClient db;

    @Test
    void every_table_has_row_level_security_or_says_why_not() {
        var open =
                db.sql(
                                """
                                select c.oid::regclass::text
                                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind in ('r', 'p') and not c.relrowsecurity and not c.relispartition
                                  and n.nspname not in ('pg_catalog', 'information_schema')
                                  and c.relname <> 'flyway_schema_history'
                                  and coalesce(obj_description(c.oid), '') not like 'open: %'\
                                """)
                        .query(String.class)
                        .list();
        assertThat(open).isEmpty();
    }

    /// Whoever adds a table without the second lock says so here as well as in the table's comment.
    @Test
    void the_tables_without_it_are_known_and_belong_to_no_circle() {
        assertThat(
                        db.sql(
                                        """
                                        select c.oid::regclass::text
                                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                        where c.relkind in ('r', 'p') and not c.relrowsecurity
                                          and n.nspname not in ('pg_catalog', 'information_schema')
                                          and c.relname <> 'flyway_schema_history'\
                                        """)
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(OPEN);
        assertThat(
                        db.sql(
                                        """
                                        select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                                        where c.relkind in ('r', 'p') and a.attname = 'circle_id' and not c.relrowsecurity\
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    /// A policy for all that a viewer does and one for the system, or the system alone; and none that lets everybody in.
    @Test
    void every_lock_has_its_policies() {
        record Policy(String table, String roles, String command, String rule) {}
        var policies =
                db.sql(
                                """
                                select schemaname || '.' || tablename as table, roles[1]::text as roles, cmd as command, qual as rule
                                from pg_policies\
                                """)
                        .query(Policy.class)
                        .list();
        var system = policies.stream().filter(p -> p.rule().equals("true")).toList();
        assertThat(system).extracting(Policy::roles).allMatch(role -> role.endsWith("_system"));
        assertThat(policies)
                .filteredOn(p -> !p.rule().equals("true"))
                .allMatch(p -> p.command().equals("ALL") && p.rule().contains("viewer_circles()"));
        assertThat(
                        db.sql(
                                        "select c.oid::regclass::text from pg_class c where c.relrowsecurity and c.relkind in ('r', 'p')")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrderElementsOf(system.stream().map(Policy::table).toList());
    }

    @Test
    void the_application_owns_nothing_and_passes_no_guard() {
        var owned =
                db.sql(
                                "select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)")
                        .query(String.class)
                        .list();
        assertThat(owned).isEmpty();
        assertThat(
                        db.sql(
                                        "select rolbypassrls or rolsuper or rolcreaterole from pg_roles where rolname = current_user")
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }

    @Test
    void without_a_viewer_no_guarded_row_is_visible() {
        var guarded =
                db.sql(
                                """
                                select c.oid::regclass::text from pg_class c where c.relrowsecurity and c.relkind = 'r'\
                                """)
                        .query(String.class)
                        .list();
        assertThat(guarded).isNotEmpty();
        for (var table : guarded) {
            assertThat(db.sql("select 1 from " + table + " limit 1").query().listOfRows())
                    .as(table)
                    .isEqualTo(List.of());
        }
    }
}
