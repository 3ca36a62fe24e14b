package org.risingtide.forming;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.risingtide.meaning.SentenceVector;

/// Vectors from earlier runs, in one file of this user's cache: 16 bytes of the text's hash and 384 of its vector, no text.
///
/// The file can be deleted at any time; a broken one is written anew.
public final class VectorStore {
    private static final int KEY = 16;

    private record Key(long high, long low) {}

    private record Fresh(Key key, SentenceVector vector) {}

    private final Optional<Path> file;
    private final Map<Key, SentenceVector> held = new HashMap<>();
    private final List<Fresh> fresh = new ArrayList<>();

    private VectorStore(Optional<Path> file) {
        this.file = file;
        file.filter(Files::isReadable).ifPresent(this::read);
    }

    /// Forgets everything at the end.
    public static VectorStore none() {
        return new VectorStore(Optional.empty());
    }

    /// `$XDG_CACHE_HOME/risingtide` or `~/.cache/risingtide`.
    static VectorStore ofThisUser(String model) {
        var cache = System.getenv("XDG_CACHE_HOME");
        var base =
                cache == null || cache.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(cache);
        return new VectorStore(
                Optional.of(base.resolve("risingtide").resolve("sentences-" + model)));
    }

    static VectorStore in(Path file) {
        return new VectorStore(Optional.of(file));
    }

    SentenceVector find(String text) {
        return held.getOrDefault(key(text), SentenceVector.NONE);
    }

    void keep(String text, SentenceVector vector) {
        if (vector.present()) {
            var key = key(text);
            held.put(key, vector);
            fresh.add(new Fresh(key, vector));
        }
    }

    private void read(Path path) {
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            long records = Files.size(path) / (KEY + SentenceVector.SIZE);
            for (long i = 0; i < records; i++) {
                var key = new Key(in.readLong(), in.readLong());
                held.put(key, SentenceVector.of(in.readNBytes(SentenceVector.SIZE)));
            }
        } catch (IOException e) {
            held.clear();
        }
    }

    /// A cache that cannot be written is no reason to stop.
    void write() {
        if (file.isEmpty() || fresh.isEmpty()) {
            return;
        }
        try {
            open(file.get());
            try (var out =
                    new DataOutputStream(
                            new BufferedOutputStream(
                                    Files.newOutputStream(
                                            file.get(), StandardOpenOption.APPEND)))) {
                for (var each : fresh) {
                    out.writeLong(each.key().high());
                    out.writeLong(each.key().low());
                    out.write(each.vector().bytes());
                }
            }
        } catch (IOException e) {
            System.getLogger(VectorStore.class.getName())
                    .log(System.Logger.Level.DEBUG, "Vectors are not kept", e);
        }
        fresh.clear();
    }

    private static void open(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        if (!Files.exists(path)) {
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        long torn = Files.size(path) % (KEY + SentenceVector.SIZE);
        if (torn != 0) {
            try (var channel = Files.newByteChannel(path, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() - torn);
            }
        }
    }

    private static Key key(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
            return new Key(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
