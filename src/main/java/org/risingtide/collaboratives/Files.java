package org.risingtide.collaboratives;

import static org.springframework.transaction.support.TransactionSynchronization.STATUS_COMMITTED;
import static org.springframework.transaction.support.TransactionSynchronization.STATUS_ROLLED_BACK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.collaboratives.Message.Attached;
import org.risingtide.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Files of threads, on disk below the home directory.
@Component
class Files {
    /// In bytes.
    static final long MOST = 25L * 1024 * 1024;

    private final Path directory;

    Files(Settings settings) {
        directory = settings.home().resolve("files");
    }

    /// Keeps a file with the transaction that names it: on disk when this returns, gone when that is rolled back.
    ///
    /// Each has a name of its own, so what is rolled back never takes another's bytes along.
    ///
    /// @throws FileThatRuns for programs and pages that run
    Attached keep(Brought brought) {
        var id = UUID.randomUUID();
        var folder = folder(id);
        var path = path(id);
        try {
            java.nio.file.Files.createDirectories(folder);
            var draft = java.nio.file.Files.createTempFile(folder, id.toString(), ".part");
            try {
                var type = write(brought, draft);
                afterwards(STATUS_ROLLED_BACK, List.of(id));
                java.nio.file.Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
                force(folder);
                return new Attached(
                        id, shortened(brought.name()), type, java.nio.file.Files.size(path));
            } finally {
                java.nio.file.Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return what it is
    private String write(Brought brought, Path draft) throws IOException {
        try (var content = brought.content().getInputStream()) {
            java.nio.file.Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
        }
        var type = FileTypes.of(draft, brought.name());
        force(draft);
        return type;
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// Delete means delete, but not before: what is rolled back has lost nothing.
    void deleteAfterCommit(Collection<UUID> ids) {
        afterwards(STATUS_COMMITTED, ids);
    }

    /// Where nobody knows how a transaction ended, the bytes wait for [#sweep].
    private void afterwards(int ending, Collection<UUID> ids) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status == ending) {
                            ids.forEach(Files.this::delete);
                        }
                    }
                });
    }

    private void delete(UUID id) {
        delete(path(id));
    }

    private static void delete(Path path) {
        try {
            java.nio.file.Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes what a killed server left behind: bytes that no message names.
    ///
    /// @param before what is younger may belong to a message that is still being sent
    void sweep(Set<UUID> named, Instant before) {
        if (!java.nio.file.Files.isDirectory(directory)) {
            return;
        }
        var names = named.stream().map(UUID::toString).collect(Collectors.toSet());
        try (var all = java.nio.file.Files.walk(directory)) {
            all.filter(path -> path.toFile().isFile())
                    .filter(path -> !names.contains(path.getFileName().toString()))
                    .filter(path -> path.toFile().lastModified() < before.toEpochMilli())
                    .forEach(Files::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(UUID id) {
        return java.nio.file.Files.exists(path(id));
    }

    Path path(UUID id) {
        return folder(id).resolve(id.toString());
    }

    private Path folder(UUID id) {
        return directory.resolve(id.toString().substring(0, 2));
    }

    /// Where a long name ends is what it is.
    private static String end(String name) {
        int from = Math.max(0, name.length() - 120);
        return name.substring(
                from > 0 && Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }

    /// The last part of a path, without what a header or a disk could stumble over.
    private static String shortened(String name) {
        var last = name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"]", "").strip();
        return last.isEmpty() ? "file" : end(last);
    }
}
