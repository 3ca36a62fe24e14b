package org.risingtide.protocols;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The protocols at hand. Older versions stay here as long as a session may have run by them.
public record Protocols(List<Protocol> all) {
    /// In the order in which they are proposed.
    private static final List<String> FILES =
            List.of("sharing-short", "sharing-long", "success-analysis", "consultancy", "microlab");

    private static final Protocols SHIPPED =
            new Protocols(FILES.stream().map(Protocols::read).toList());

    public Protocols {
        all = List.copyOf(all);
    }

    public static Protocols shipped() {
        return SHIPPED;
    }

    public Optional<Protocol> find(String id, int version) {
        return all.stream().filter(p -> p.id().equals(id) && p.version() == version).findFirst();
    }

    /// Each in its newest version.
    List<Protocol> newest() {
        return all.stream().filter(p -> newest(p.id()).filter(p::equals).isPresent()).toList();
    }

    Optional<Protocol> newest(String id) {
        return all.stream()
                .filter(p -> p.id().equals(id))
                .max(Comparator.comparingInt(Protocol::version));
    }

    /// What so many people can do within a meeting of that length.
    public List<Fit> fitting(Duration meeting, int people) {
        return all.stream()
                .flatMap(protocol -> Fit.of(protocol, people).stream())
                .filter(fit -> fit.length().compareTo(meeting) <= 0)
                .toList();
    }

    private static Protocol read(String name) {
        var path = name + ".yaml";
        try (var file = Protocols.class.getResourceAsStream(path)) {
            var bytes = Objects.requireNonNull(file, path).readAllBytes();
            return ProtocolFile.read(path, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
