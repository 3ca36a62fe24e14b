package org.risingtide.records;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.risingtide.accounts.ThisPlace;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// One's own things as a zip: a page that any browser shows without a server, the same as JSON for programs, and the files.
@Component
class Archive {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Archive.class.getClassLoader(), "org.risingtide");

    private final Mine mine;
    private final ThisPlace place;
    private final Clock clock;

    Archive(Mine mine, ThisPlace place, Clock clock) {
        this.mine = mine;
        this.place = place;
        this.clock = clock;
    }

    void write(Viewer viewer, OutputStream to) throws IOException {
        var drawers = mine.of(viewer);
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            var enclosed = new LinkedHashSet<String>();
            for (var drawer : drawers) {
                for (var file : drawer.files()) {
                    if (enclose(zip, path(drawer, file), file.content())) {
                        enclosed.add(path(drawer, file));
                    }
                }
            }
            var page = html(viewer, drawers, enclosed);
            put(zip, "index.html", page.getBytes(StandardCharsets.UTF_8));
            put(zip, "everything.json", json(viewer, drawers, enclosed));
        }
    }

    private String html(Viewer viewer, List<Drawer> drawers, Set<String> enclosed) {
        var words = Words.in(viewer.language());
        var page = new StringOutput();
        var made = clock.instant();
        var model = new ArchivePage(words, viewer, place.name(), made, drawers, enclosed);
        ENGINE.render("records/archive.jte", Map.of("page", model), page);
        return page.toString();
    }

    private byte[] json(Viewer viewer, List<Drawer> drawers, Set<String> enclosed) {
        var all = new LinkedHashMap<String, Object>();
        all.put("place", place.name());
        all.put("person", viewer.name());
        all.put("made_at", clock.instant().toString());
        var kinds = new LinkedHashMap<String, Object>();
        for (var drawer : drawers) {
            kinds.put(drawer.title(), drawer.things().stream().map(Archive::texts).toList());
        }
        all.put("things", kinds);
        all.put("files", enclosed);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static Map<String, Object> texts(Map<String, Object> thing) {
        var texts = new LinkedHashMap<String, Object>();
        thing.forEach((column, value) ->
                texts.put(column, value instanceof Instant at ? at.toString() : value));
        return texts;
    }

    /// Two files of one name stay two files.
    static String path(Drawer drawer, Drawer.Enclosed file) {
        int number = drawer.files().indexOf(file) + 1;
        // Nor may a name end in what an unpacking system drops: the page would point beside it.
        var name = file.name().replaceAll("[/\\\\:*?\"<>|#%\\p{Cntrl}]|[. ]$", "_");
        return "files/" + drawer.title() + "/" + number + "-" + name;
    }

    /// A file that is gone from the disk is left out and the page says so; the others still come.
    private static boolean enclose(ZipOutputStream zip, String name, Drawer.Content content)
            throws IOException {
        byte[] read;
        try {
            read = content.read();
        } catch (NoSuchFileException e) {
            return false;
        }
        put(zip, name, read);
        return true;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
