package org.risingtide.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// "Your words are yours": all of them in one file, and none of them afterwards. Read in the catalog, not in a list of ours.
@OnThePlace
class LeavingTest {
    private static final Map<String, String> ABOUT_NOBODY =
            Map.of(
                    "places.district", "a public directory",
                    "places.word", "words of a public directory",
                    "collaboratives.meeting", "when a group meets, not who",
                    "sessions.entry", "seats and seals, no people",
                    "planning.series", "dates of a group",
                    "planning.recurrence", "dates of a group",
                    "coffees.club", "how a club meets, not who",
                    "coffees.coffee", "dates of a club",
                    "coffees.seating", "dates of tables",
                    "stewardship.audit",
                            "what keepers did stays for everybody to read; it holds no private words");

    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired List<Belongings> belongings;
    @Autowired Leaving leaving;
    @Autowired Settings settings;
    @Autowired MockMvcTester mvc;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private final String word =
            "Quill" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private UUID rosa;
    private UUID lena;
    private WholeLife life;

    @BeforeEach
    void rosa_has_left_traces_everywhere() throws Exception {
        rosa = people.joins(word + " Delgado");
        lena = people.joins("Lena Okafor");
        life = new WholeLife(system, rosa, lena, word);
        life.fill();
        var file = file();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "la");
    }

    @Test
    void every_table_belongs_to_somebody_or_says_why_not() {
        var named =
                belongings.stream().flatMap(b -> b.tables().stream()).collect(Collectors.toSet());
        var missing = new TreeSet<>(tables());
        missing.removeAll(named);
        missing.removeAll(ABOUT_NOBODY.keySet());
        assertThat(missing).as("tables that neither archive nor leaving know of").isEmpty();
    }

    @Test
    void nothing_of_a_person_is_left_when_they_have_left() {
        for (var belonging : belongings) {
            for (var table : belonging.tables()) {
                assertThat(traces(table)).as("the test's own traces in %s", table).isPositive();
            }
        }
        assertThat(leaving.erase(rosa)).isTrue();
        for (var table : tables()) {
            assertThat(traces(table)).as(table).isZero();
        }
        // What follows from it runs after the commit, beside this thread.
        await().untilAsserted(() -> assertThat(traces("platform.event_publication")).isZero());
        assertThat(Files.exists(file())).isFalse();
    }

    @Test
    void what_belongs_to_others_stays() {
        leaving.erase(rosa);
        var group =
                system.sql("select name from collaboratives.collaborative where id = :id")
                        .param("id", life.group())
                        .query(String.class)
                        .single();
        assertThat(group).isEqualTo("… and Lena");
        assertThat(get(lena, "/company/hellos/" + life.hello()))
                .hasStatusOk()
                .bodyText()
                .contains("Lena asks", "You asked Somebody");
        assertThat(get(lena, "/company/hellos")).bodyText().contains("Somebody who has left");
        assertThat(get(lena, "/collaboratives/" + life.group() + "/norms"))
                .bodyText()
                .contains("We listen");
        assertThat(get(lena, "/collaboratives/" + life.group() + "/plan"))
                .bodyText()
                .contains("Our plan");
    }

    @Test
    void the_archive_holds_everything_and_is_read_without_the_server() throws Exception {
        var files = unzipped(get(rosa, "/records/mine/archive.zip"));
        var song = "files/collaboratives.mine.said/1-song.txt";
        assertThat(files).containsKeys("index.html", "everything.json", song);
        assertThat(files.get(song)).isEqualTo("la");
        for (var said :
                List.of(word + " sings", word + " said", word + "?", word + "!", "We listen")) {
            assertThat(files.get("index.html")).contains(said);
            assertThat(files.get("everything.json")).contains(said);
        }
        assertThat(files.get("index.html"))
                .contains("Lena Okafor", "Only the matching", "Our plan", "Lena asks")
                .doesNotContain(lena.toString());
        var lenas = unzipped(get(lena, "/records/mine/archive.zip"));
        assertThat(lenas.get("index.html")).doesNotContain(word + " sings", word + " said");
    }

    @Test
    void a_file_that_is_gone_from_the_disk_does_not_end_the_download() throws Exception {
        Files.delete(file());
        var files = unzipped(get(rosa, "/records/mine/archive.zip"));
        assertThat(files).containsKeys("index.html", "everything.json");
        assertThat(files.keySet()).noneMatch(name -> name.endsWith("song.txt"));
    }

    @Test
    void leaving_asks_once_more_and_the_last_keeper_stays() {
        assertThat(post(rosa)).hasStatus(422).bodyText().contains("Nothing is deleted yet");
        assertThat(accounts.find(rosa)).isPresent();
        var left = post(rosa, "sure", "yes");
        assertThat(left).hasStatus(303).hasHeader("Location", "/records/gone");
        assertThat(left.getResponse().getCookie("signed_in").getMaxAge()).isZero();
        assertThat(accounts.find(rosa)).isEmpty();
        assertThat(mvc.get().uri("/records/gone")).hasStatusOk();
    }

    private Set<String> tables() {
        return Set.copyOf(
                system.sql(
                                """
                                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'platform')\
                                """)
                        .query(String.class)
                        .list());
    }

    private int traces(String table) {
        return system.sql(
                        "select count(*) from "
                                + table
                                + " t where t::text like '%' || :id || '%' or t::text like '%' || :word || '%'")
                .param("id", rosa.toString())
                .param("word", word)
                .query(Integer.class)
                .single();
    }

    private java.nio.file.Path file() {
        var name = life.group().toString();
        return settings.home().resolve("files").resolve(name.substring(0, 2)).resolve(name);
    }

    private MvcTestResult get(UUID who, String uri) {
        return people.as(
                people.viewer(who), () -> mvc.get().uri(uri).with(people.signedIn(who)).exchange());
    }

    private MvcTestResult post(UUID who, String... field) {
        var request = mvc.post().uri("/records/mine/deletion").with(people.signedIn(who));
        return people.as(
                people.viewer(who),
                () -> (field.length == 0 ? request : request.param(field[0], field[1])).exchange());
    }

    private static Map<String, String> unzipped(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        var files = new HashMap<String, String>();
        var bytes = result.getResponse().getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
