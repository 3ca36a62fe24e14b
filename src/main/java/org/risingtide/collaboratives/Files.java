package org.risingtide.collaboratives;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.risingtide.collaboratives.Message.Attached;
import org.risingtide.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Files of threads, on disk below the home directory. What a file is, its content says, not its name.
@Component
class Files {
    /// In bytes.
    static final long MOST = 25L * 1024 * 1024;

    private static final Set<String> REFUSED =
            Set.of(
                    "application/x-msdownload",
                    "application/x-dosexec",
                    "application/x-executable",
                    "application/x-sharedlib",
                    "application/x-elf",
                    "application/java-archive",
                    "application/x-sh",
                    "application/javascript",
                    "text/javascript",
                    "text/html",
                    "application/xhtml+xml",
                    "image/svg+xml",
                    "application/x-bat");
    private final Path directory;
    private final Tika tika = new Tika();

    Files(Settings settings) {
        directory = settings.home().resolve("files");
    }

    /// Keeps a file; it is on disk when this returns.
    ///
    /// @return empty for programs and pages that run: they are not kept
    Optional<Attached> keep(UUID id, String name, InputStream content) {
        try {
            var path = path(id);
            java.nio.file.Files.createDirectories(path.getParent());
            var draft =
                    java.nio.file.Files.createTempFile(path.getParent(), id.toString(), ".part");
            java.nio.file.Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
            var type = tika.detect(draft.toFile());
            if (REFUSED.contains(type) || REFUSED.contains(tika.detect(name))) {
                java.nio.file.Files.delete(draft);
                return Optional.empty();
            }
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            java.nio.file.Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(
                    new Attached(id, shortened(name), type, java.nio.file.Files.size(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Delete means delete: the bytes go with the message.
    void delete(UUID id) {
        try {
            java.nio.file.Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Not before: what is rolled back has lost nothing.
    void deleteAfterCommit(Collection<UUID> ids) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        ids.forEach(Files.this::delete);
                    }
                });
    }

    Path path(UUID id) {
        var name = id.toString();
        return directory.resolve(name.substring(0, 2)).resolve(name);
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
