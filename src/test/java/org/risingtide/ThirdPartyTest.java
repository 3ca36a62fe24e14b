package org.risingtide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.risingtide.ThirdParty.Library;

/// Whoever must approve it reads of everything that is built in; `bin/third-party` writes the list anew.
class ThirdPartyTest {
    @Test
    void every_library_and_package_is_named_with_its_version_and_licence() throws IOException {
        var page = Files.readAllLines(ThirdParty.PAGE);
        assertThat(page).containsAll(rows(ThirdParty.packages()));
        assertThat(page).containsAll(rows(ThirdParty.jars(classPath())));
        var after = page.subList(page.indexOf(ThirdParty.MARK), page.size());
        assertThat(after.stream().filter(line -> line.matches("\\| .* \\| \\d.* \\|")).count())
                .as("rows of what is not built in any more")
                .isLessThanOrEqualTo(
                        ThirdParty.packages().size() + ThirdParty.jars(classPath()).size());
    }

    @Test
    void each_states_a_licence() throws IOException {
        assertThat(ThirdParty.jars(classPath())).noneMatch(library -> library.licence().isBlank());
        assertThat(ThirdParty.packages()).noneMatch(library -> library.licence().isBlank());
    }

    @Test
    void the_notice_names_what_asks_to_be_named() throws IOException {
        assertThat(Files.readString(Path.of("NOTICE")))
                .contains(
                        "National Center for Education Statistics",
                        "e5-small-v2",
                        "ONNX Runtime",
                        "Fraunces",
                        "Atkinson",
                        "Lucide",
                        "PostgreSQL");
    }

    private static List<String> rows(List<Library> libraries) {
        return libraries.stream().map(Library::row).toList();
    }

    /// As the build has put it together, whatever jar the test's own machinery hides it in.
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
