package org.risingtide.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.risingtide.records.Drawer.Enclosed;

class ArchiveTest {
    @Test
    void files_of_one_name_keep_a_path_of_their_own() {
        var said = drawer("said", "picture.jpg", "picture.jpg", "a?b", "a*b", "1-a?b");
        var profile = drawer("profile", "picture.jpg");
        var paths =
                Stream.of(said, profile)
                        .flatMap(d -> d.files().stream().map(file -> Archive.path(d, file)))
                        .toList();
        assertThat(paths)
                .doesNotHaveDuplicates()
                .contains("files/said/2-picture.jpg", "files/said/3-a_b", "files/said/4-a_b")
                .contains("files/profile/1-picture.jpg");
    }

    private static Drawer drawer(String title, String... names) {
        var files =
                Stream.of(names).map(name -> new Enclosed(name, () -> name.getBytes())).toList();
        return new Drawer(title, List.of(), files);
    }
}
