package org.risingtide.forming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do, as the command line says it: in words of whoever reads, not as a list shortens them.
class OccupationTest {
    private static final String LIST =
            """
            name,school,role,grades,needs,offers
            June Marsh,Harbor Street,ap,,shy singers,late work
            Dana Reyes,Fern Hollow,INSTRUCTIONAL_COACH,,late work,shy singers
            Jo Whitfield,Pinyon ES,Dean of Joy,,shy singers,late work
            Theo Brandt,Fern Hollow,other,5,late work,shy singers
            """;

    @TempDir Path folder;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void the_machine_speaks_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void a_short_role_is_said_in_words_and_an_unknown_one_as_it_was_written() throws Exception {
        assertThat(formed(Locale.US))
                .contains("June Marsh (assistant principal, Harbor Street)")
                .contains("Dana Reyes (coach, Fern Hollow)")
                .contains("Jo Whitfield (Dean of Joy, Pinyon ES)")
                .contains("Theo Brandt (5, Fern Hollow)");
        assertThat(formed(Locale.of("es", "MX")))
                .contains("June Marsh (subdirección, Harbor Street)")
                .contains("Dana Reyes (asesoría pedagógica, Fern Hollow)");
    }

    @Test
    void neither_groups_nor_suggestions_say_a_code() throws Exception {
        Locale.setDefault(Locale.US);
        for (var said : new String[] {formed(Locale.US), suggested()}) {
            assertThat(said)
                    .doesNotContain("INSTRUCTIONAL_COACH")
                    .doesNotContainPattern("\\bap\\b")
                    .doesNotContain("people.role");
        }
    }

    private String formed(Locale reader) throws Exception {
        Locale.setDefault(reader);
        return FormTest.run(
                FormCommand::new,
                list(),
                "--no-model",
                "--size",
                "2",
                "--effort",
                "quick",
                "--explain");
    }

    private String suggested() throws Exception {
        return FormTest.run(SuggestCommand::new, list(), "--no-model");
    }

    private String list() throws Exception {
        return Files.writeString(folder.resolve("list.csv"), LIST).toString();
    }
}
