package org.risingtide.collaboratives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// The bytes on the disk and the message in the table are one thing.
@OnThePlace
class ThreadFilesTest {
    @Autowired People people;
    @Autowired Collaboratives groups;
    @Autowired Threads threads;
    @Autowired org.risingtide.collaboratives.Files files;
    @Autowired LeavingTables tables;
    @Autowired TransactionTemplate transaction;
    @Autowired Settings settings;
    @Autowired SignInLinks links;
    @Autowired MockMvcTester mvc;

    private final UUID message = UUID.randomUUID();
    private UUID rosa;
    private UUID id;
    private Set<String> before;

    @BeforeEach
    void rosa_and_lena_begin_a_group() throws IOException {
        rosa = people.joins("Rosa Delgado");
        var both = List.of(rosa, people.joins("Lena Okafor"));
        id = UUID.randomUUID();
        var wanted =
                new NewCollaborative(
                        id, "Quiet voices", both, List.of(), List.of(), null, null, null);
        does(viewer -> groups.start(wanted));
        before = onDisk();
    }

    @Test
    void a_message_with_a_program_in_it_comes_back_with_its_words_and_nothing_is_kept()
            throws IOException {
        var home = "/collaboratives/" + id;
        var program = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8);
        var file = new MockMultipartFile("files", "song.txt", "text/plain", program);
        assertThat(
                        Browser.of(mvc, links, rosa)
                                .upload(
                                        home + "/messages",
                                        file,
                                        "request_id",
                                        message.toString(),
                                        "text",
                                        "The second verse"))
                .hasStatus(422)
                .bodyText()
                .contains("The second verse", "Nothing has been sent yet");
        assertThat(thread()).isEmpty();
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void an_upload_that_breaks_off_leaves_no_message_and_no_bytes() throws IOException {
        InputStreamSource broken =
                () ->
                        new FilterInputStream(InputStream.nullInputStream()) {
                            @Override
                            public int read(byte[] to, int from, int most) throws IOException {
                                throw new IOException("the line went dead");
                            }
                        };
        var both = List.of(text("first.txt", "la"), new Brought("second.txt", broken));
        assertThatThrownBy(() -> does(viewer -> say(viewer, both)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(thread()).isEmpty();
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void what_is_rolled_back_leaves_no_bytes_and_a_deletion_that_is_rolled_back_takes_none()
            throws IOException {
        does(viewer ->
                transaction.executeWithoutResult(undone -> {
                    say(viewer, List.of(text("song.txt", "la")));
                    undone.setRollbackOnly();
                }));
        assertThat(thread()).isEmpty();
        assertThat(onDisk()).isEqualTo(before);
        does(viewer -> say(viewer, List.of(text("song.txt", "la"))));
        does(viewer ->
                transaction.executeWithoutResult(undone -> {
                    threads.delete(viewer, id, message);
                    undone.setRollbackOnly();
                }));
        assertThat(content()).isEqualTo("la");
        does(viewer -> threads.delete(viewer, id, message));
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void sent_twice_it_is_one_message_with_the_bytes_of_the_first() throws IOException {
        does(viewer -> say(viewer, List.of(text("song.txt", "la"))));
        does(viewer -> say(viewer, List.of(text("other.txt", "lalala"))));
        assertThat(content()).isEqualTo("la");
        assertThat(onDisk()).hasSize(before.size() + 1);
    }

    @Test
    void sent_twice_at_the_same_moment_it_is_one_message_with_its_bytes() throws Exception {
        var viewer = people.viewer(rosa);
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var sent =
                    two.invokeAll(
                            java.util.Collections.nCopies(
                                    2,
                                    () -> {
                                        start.await();
                                        people.does(
                                                viewer,
                                                () -> say(viewer, List.of(text("a.txt", "la"))));
                                        return true;
                                    }));
            for (var each : sent) {
                assertThat(each.get()).isEqualTo(true);
            }
        }
        assertThat(content()).isEqualTo("la");
        assertThat(onDisk()).hasSize(before.size() + 1);
    }

    @Test
    void what_a_killed_server_left_is_swept_up_and_nothing_else() throws IOException {
        does(viewer -> say(viewer, List.of(text("song.txt", "la"))));
        var orphan = files.path(UUID.randomUUID());
        var draft = orphan.resolveSibling(orphan.getFileName() + "123.part");
        var young = files.path(UUID.randomUUID());
        var named = files.path(thread().getFirst().files().getFirst().id());
        for (var path : List.of(orphan, draft, young)) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, "left");
        }
        var now = Instant.now();
        for (var path : List.of(orphan, draft, named)) {
            Files.setLastModifiedTime(path, FileTime.from(now.minus(Duration.ofDays(2))));
        }
        files.sweep(tables.files(), now.minus(Duration.ofDays(1)));
        assertThat(orphan).doesNotExist();
        assertThat(draft).doesNotExist();
        assertThat(young).exists();
        assertThat(named).exists();
        Files.delete(young);
    }

    @Test
    void a_file_whose_bytes_are_gone_is_not_there() throws IOException {
        does(viewer -> say(viewer, List.of(text("song.txt", "la"))));
        var file = thread().getFirst().files().getFirst().id();
        var rosas = Browser.of(mvc, links, rosa);
        assertThat(rosas.get("/collaboratives/files/" + file)).hasStatusOk();
        Files.delete(files.path(file));
        assertThat(rosas.get("/collaboratives/files/" + file)).hasStatus(404);
    }

    private void say(Viewer viewer, List<Brought> brought) {
        threads.say(viewer, id, message, "the sheet", brought);
    }

    private String content() throws IOException {
        var all = thread().getFirst().files();
        assertThat(all).hasSize(1);
        return Files.readString(files.path(all.getFirst().id()));
    }

    private static Brought text(String name, String content) {
        return new Brought(name, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Message> thread() {
        var viewer = people.viewer(rosa);
        return people.as(
                viewer,
                () -> threads.page(viewer, groups.find(viewer, id).orElseThrow(), null, 50));
    }

    private void does(Consumer<Viewer> work) {
        var viewer = people.viewer(rosa);
        people.does(viewer, () -> work.accept(viewer));
    }

    private Set<String> onDisk() throws IOException {
        var directory = settings.home().resolve("files");
        Files.createDirectories(directory);
        try (var all = Files.walk(directory)) {
            var names = new TreeSet<String>();
            all.filter(Files::isRegularFile).map(Path::toString).forEach(names::add);
            return names;
        }
    }
}
