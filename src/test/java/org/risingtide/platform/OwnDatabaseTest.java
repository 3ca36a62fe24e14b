package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A PostgreSQL of somebody else: the lines of the README are all that its administrator runs, and no superuser is needed after.
class OwnDatabaseTest {
    private static final Path HOME = Path.of("target/own-database").toAbsolutePath();

    @Test
    void the_readmes_lines_are_enough_and_the_owner_is_no_superuser() throws Exception {
        Trees.delete(HOME);
        try (var server = EmbeddedPostgres.start(HOME)) {
            var superuser = server.address().named("postgres");
            var port = superuser.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1");
            makeAsTheReadmeSays(superuser);
            var external =
                    DatabaseAddress.external(
                            URI.create(
                                    "postgres://risingtide:secret@127.0.0.1:"
                                            + port
                                            + "/risingtide"));
            Migrations.run(external);
            assertThatCode(() -> Migrations.run(external))
                    .as("a second start")
                    .doesNotThrowAnyException();
            assertThat(
                            as(external, external.owner())
                                    .sql(
                                            "select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_roles where rolname = current_user")
                                    .query(Boolean.class)
                                    .single())
                    .isFalse();
            guardedRowsAreSeenByTheSystemAlone(external);
        }
    }

    private static void guardedRowsAreSeenByTheSystemAlone(DatabaseAddress external) {
        var system = as(external, external.system());
        system.sql("insert into accounts.account (name) values ('Rosa Delgado')").update();
        system.sql(
                        """
                        insert into people.phrase (id, circle_id, author_id, kind, words, readers)
                        select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', id, 'need', 'Shy singers', 'people_here'
                        from accounts.account\
                        """)
                .update();
        var phrases = "select count(*) from people.phrase";
        assertThat(system.sql(phrases).query(Integer.class).single()).isOne();
        assertThat(as(external, external.app()).sql(phrases).query(Integer.class).single())
                .isZero();
    }

    @Test
    void where_nobody_answers_the_start_ends_with_a_sentence() {
        var nobody = DatabaseAddress.external(URI.create("postgres://tide:secret@127.0.0.1:1/x"));
        assertThatThrownBy(() -> Migrations.run(nobody))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The database could not be brought up to date: ");
    }

    @Test
    void the_page_for_whoever_runs_it_says_the_same_lines() throws IOException {
        assertThat(Files.readString(Path.of("docs/running.md"))).contains(lines());
    }

    private static void makeAsTheReadmeSays(DatabaseAddress superuser) throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                superuser.jdbcUrl(),
                                DatabaseAddress.SUPERUSER,
                                superuser.password());
                var statement = connection.createStatement()) {
            for (var line : lines()) {
                statement.execute(line);
            }
        }
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .map(String::strip)
                .filter(line -> line.matches("create (role|database) .*;"))
                .toList();
    }

    private static JdbcClient as(DatabaseAddress address, String user) {
        return JdbcClient.create(
                new DriverManagerDataSource(address.jdbcUrl(), user, address.password()));
    }
}
