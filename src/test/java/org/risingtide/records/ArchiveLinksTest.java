package org.risingtide.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// An unpacked archive leads nowhere but into itself, whatever somebody has and has not.
@OnThePlace
class ArchiveLinksTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @Autowired People people;
    @Autowired Archive archive;
    @Autowired Settings settings;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private final String word =
            "Quill" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private UUID rosa;
    private WholeLife life;

    @BeforeEach
    void rosa_has_something_of_everything() throws IOException {
        rosa = people.joins(word + " Delgado");
        life = new WholeLife(system, rosa, people.joins("Lena Okafor"), word);
        life.fill();
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "la");
    }

    @Test
    void whoever_has_everything_finds_every_file_behind_its_link() throws IOException {
        assertThat(linked(rosa)).hasSize(2).anyMatch(path -> path.endsWith("1-song.txt"));
    }

    @Test
    void whoever_has_nothing_has_no_links() throws IOException {
        assertThat(linked(people.joins("Theo Brandt"))).isEmpty();
    }

    @Test
    void a_file_that_is_gone_from_the_disk_is_named_and_not_linked() throws IOException {
        Files.delete(file());
        assertThat(linked(rosa)).hasSize(1).noneMatch(path -> path.contains("song"));
        assertThat(unzipped(rosa).get("index.html"))
                .contains("song.txt: this file is no longer on the server");
    }

    @Test
    void whoever_has_no_picture_has_no_link_to_one() throws IOException {
        system.sql("delete from people.picture where person_id = :me").param("me", rosa).update();
        assertThat(linked(rosa)).hasSize(1).allMatch(path -> path.endsWith("song.txt"));
    }

    @Test
    void a_name_that_no_address_or_disk_likes_still_leads_to_its_file() throws IOException {
        for (var name :
                List.of(
                        "a b & \"c\" <d>.txt",
                        "100% #1?.txt",
                        "../../up.txt",
                        "canción ñ 音.txt",
                        "ends in a dot.",
                        "a%20b:c.txt")) {
            system.sql("update collaboratives.file set name = :name where author_id = :me")
                    .param("name", name)
                    .param("me", rosa)
                    .update();
            assertThat(linked(rosa)).as(name).hasSize(2);
        }
    }

    /// Every link of the page and of the file for programs, each of them in the archive; and nothing that neither names.
    private List<String> linked(UUID person) throws IOException {
        var files = unzipped(person);
        var links =
                LINK.matcher(files.get("index.html"))
                        .results()
                        .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                        .map(link ->
                                URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8))
                        .toList();
        var enclosed = files.keySet().stream().filter(name -> name.startsWith("files/")).toList();
        assertThat(links).containsExactlyInAnyOrderElementsOf(enclosed);
        assertThat(enclosed)
                .noneMatch(name -> name.contains("..") && name.contains("/.."))
                .noneMatch(name -> name.endsWith(".") || name.endsWith(" "));
        var json = JsonMapper.shared().readTree(files.get("everything.json"));
        assertThat(json.get("files").valueStream().map(each -> each.asString()))
                .containsExactlyInAnyOrderElementsOf(enclosed);
        return links;
    }

    private Map<String, String> unzipped(UUID person) throws IOException {
        var out = new ByteArrayOutputStream();
        archive.write(people.viewer(person), out);
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(files.put(entry.getName(), content)).as("one of a name").isNull();
            }
        }
        return files;
    }

    private Path file() {
        var name = life.group().toString();
        return settings.home().resolve("files").resolve(name.substring(0, 2)).resolve(name);
    }
}
