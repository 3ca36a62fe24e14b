package org.risingtide.grouping.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.risingtide.grouping.Search;

class MdgpTest {
    private static final List<String> FOUR =
            List.of("4 2 ds 1 3 1 2 ", "0 1 5", "0 2 1.5", "0 3 2", "1 2 4", "1 3 1", "2 3 7.25");

    @TempDir Path folder;

    @Test
    void an_instance_is_read_and_solved() throws IOException {
        var instance = Mdgp.read(Files.write(folder.resolve("Four.txt"), FOUR));
        assertThat(instance.name()).isEqualTo("Four");
        assertThat(instance.distance()[3][2]).isEqualTo(7.25);
        var solution = Search.of(instance.problem(), 20_000, 1).run();
        assertThat(instance.value(solution.groupOf())).isEqualTo(12.25);
        assertThat(solution.score()).isEqualTo(12.25);
    }

    @Test
    void a_certificate_is_read_and_judged() throws IOException {
        var instance = Mdgp.read(Files.write(folder.resolve("Four.txt"), FOUR));
        var lines =
                List.of(
                        "Four.txt 12.25 12.25 12.25",
                        "N = 4 G = 2 f = 12.25",
                        "  1  3  2",
                        "  1  2  2",
                        " 000 00",
                        " 001 00",
                        " 002 01",
                        " 003 01");
        int[] groupOf = instance.readPartition(Files.write(folder.resolve("Four.sol"), lines));
        assertThat(groupOf).containsExactly(0, 0, 1, 1);
        assertThat(instance.value(groupOf)).isEqualTo(12.25);
        assertThat(instance.value(new int[] {1, 1, 1, 0})).isNaN();
    }
}
