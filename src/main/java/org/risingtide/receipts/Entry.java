package org.risingtide.receipts;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// One link of a meeting record: what it says, its number, the hash of the one before, and its own hash over all of these.
public record Entry(Map<String, Object> fields) {
    static final String NOTHING_BEFORE = "0".repeat(64);

    public Entry {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    public static Entry linked(int number, String before, String type, Map<String, Object> says) {
        var fields = new TreeMap<String, Object>(says);
        fields.put("n", number);
        fields.put("type", type);
        fields.put("prev", before);
        fields.put("hash", Canonical.hash(fields));
        return new Entry(fields);
    }

    /// The hash that belongs to what stands here; nothing when this cannot be written canonically.
    String computed() {
        var rest = new TreeMap<>(fields);
        rest.remove("hash");
        try {
            return Canonical.hash(rest);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    public String hash() {
        return text("hash");
    }

    public String type() {
        return text("type");
    }

    /// Empty when there is no such text.
    public String text(String field) {
        return fields.get(field) instanceof String text ? text : "";
    }

    /// -1 when there is no such number.
    public int number(String field) {
        return fields.get(field) instanceof Integer number ? number : -1;
    }

    boolean yes(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    Object value(String field) {
        return fields.getOrDefault(field, "");
    }
}
