package org.risingtide.receipts;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON that has one form only: RFC 8785, for objects, lists, strings, whole numbers below 2^53 and true or false. That is all we
/// write, so what is hard in that standard, fractions, never comes up.
public final class Canonical {
    private static final long EXACT = 1L << 53;

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Canonical() {}

    /// @throws IllegalArgumentException for a value that has no place in it
    public static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map -> object(map);
            case List<?> list ->
                    list.stream().map(Canonical::json).collect(Collectors.joining(",", "[", "]"));
            case String text -> string(text);
            case Integer number -> number.toString();
            case Long number when Math.abs(number) < EXACT -> number.toString();
            case Boolean yes -> yes.toString();
            default -> throw new IllegalArgumentException("No canonical form for " + value);
        };
    }

    /// Lower-case hexadecimal SHA-256 of the canonical form in UTF-8.
    public static String hash(Object value) {
        try {
            var bytes = json(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// @throws IllegalArgumentException when this is no JSON object, or says something twice
    @SuppressWarnings("unchecked")
    public static Map<String, Object> read(String json) {
        try {
            if (STRICT.readValue(json, Object.class) instanceof Map<?, ?> map) {
                return (Map<String, Object>) map;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("no object");
    }

    /// Java compares strings by UTF-16 units, which is the order that the standard asks for.
    private static String object(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name) || value == null) {
                throw new IllegalArgumentException("No canonical form for " + key + " = " + value);
            }
            sorted.put(name, value);
        });
        return sorted.entrySet().stream()
                .map(entry -> string(entry.getKey()) + ":" + json(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String string(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Half a character in a text", e);
        }
        var quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> quoted.append(escaped((char) unit)));
        return quoted.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit < 0x20 ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
        };
    }
}
