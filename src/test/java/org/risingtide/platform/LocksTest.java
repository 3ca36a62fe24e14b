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
