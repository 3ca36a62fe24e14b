package org.risingtide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.risingtide.platform.Settings;

/// Whoever starts it and cannot is told why in one sentence, and nothing else.
@OnThePlace
class StartTest {
    @TempDir private Path home;

    @Test
    void a_port_that_is_taken_is_named() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = "" + taken.getLocalPort();
            var said = start(Map.of(), "--home", "" + home, "--no-demo", "--port", port);
            assertThat(said)
                    .isEqualTo(
                            "Another program answers at port %s already. Give this one another with --port.\n",
                            port);
        }
    }

    @Test
    void a_directory_that_another_one_has_is_left_alone() throws Exception {
        var said = start(Map.of(), "--home", "target/test-place");
        assertThat(said)
                .startsWith("Rising Tide already runs on ")
                .endsWith(
                        "That one goes on undisturbed. Give this one a directory of its own with --home.\n");
    }

    @Test
    void a_database_that_does_not_answer_is_named() throws Exception {
        var nobody = Map.of(Settings.DB, "postgres://tide:secret@127.0.0.1:1/x");
        assertThat(start(nobody, "--home", "" + home))
                .startsWith("The database could not be brought up to date: ")
                .contains("127.0.0.1:1")
                .hasLineCount(1);
    }

    /// What it says on its way to an end; the exit code tells scripts that it went wrong.
    private static String start(Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                RisingTide.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isOne();
        return said;
    }
}
