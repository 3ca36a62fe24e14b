package org.risingtide.receipts;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// What opens one seal of a meeting record: the value and its salt. Without the salt a seal tells nothing, not even to somebody
/// who tries all answers there are; so whoever deletes the slip has made it silent for good.
///
/// @param entry the number of the entry that has the seal
public record Slip(UUID record, int entry, String salt, String value) {
    private static final String FORMAT = "risingtide-slip/1";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// 256 random bits, written in hexadecimal.
    public static Supplier<String> freshSalts() {
        return () -> {
            var bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        };
    }

    public String seal() {
        return Canonical.hash(
                Map.of(
                        "entry", entry,
                        "record", record.toString(),
                        "salt", salt,
                        "value", value));
    }

    /// The small file that is handed to the person once.
    public String json() {
        return Canonical.json(
                Map.of(
                        "format", FORMAT,
                        "entry", entry,
                        "record", record.toString(),
                        "salt", salt,
                        "value", value));
    }

    /// @throws IllegalArgumentException when this is no such file
    public static Slip read(String json) {
        return of(Canonical.read(json));
    }

    static Slip of(Map<String, Object> fields) {
        var entry = new Entry(fields);
        if (!entry.text("format").equals(FORMAT)) {
            throw new IllegalArgumentException("no " + FORMAT);
        }
        return new Slip(
                UUID.fromString(entry.text("record")),
                entry.number("entry"),
                entry.text("salt"),
                entry.text("value"));
    }
}
