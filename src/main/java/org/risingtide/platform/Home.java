package org.risingtide.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The directory that holds everything this place keeps. Closed to other users of the machine; one process at a time owns it.
final class Home implements AutoCloseable {
    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;

    private Home(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
    }

    static CannotStart alreadyRuns(Path directory) {
        return new CannotStart(
                "Rising Tide already runs on "
                        + directory
                        + ". That one goes on undisturbed. Give this one a directory of its own with --home.");
    }

    /// Opens the directory, making it when it is not there; null when another process has it.
    static @Nullable Home tryToOwn(Path directory) {
        try {
            makePrivate(directory);
            var channel =
                    FileChannel.open(
                            directory.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            var lock = lockOrNull(channel);
            if (lock == null) {
                channel.close();
                return null;
            }
            return new Home(directory, channel, lock);
        } catch (IOException e) {
            throw new CannotStart(
                    "Rising Tide cannot write to " + directory + ": " + e.getMessage() + ".", e);
        }
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    /// A random secret that is made once and kept beside the data, readable by this user only.
    static String secret(Path directory, String name) {
        var file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                var draft = Files.createTempFile(directory, name, ".new");
                Files.writeString(draft, HexFormat.of().formatHex(bytes));
                Files.move(draft, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void makePrivate(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lockOrNull(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
