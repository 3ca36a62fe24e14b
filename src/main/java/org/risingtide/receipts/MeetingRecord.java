package org.risingtide.receipts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a session leaves for good: a chain of entries without anybody's words. docs/record-format.md says every byte of it.
///
/// @param opened names whose owners agreed that they stand here
public record MeetingRecord(List<Entry> entries, List<Slip> opened, String check) {
    public static final String FORMAT = "risingtide-record/1";

    public MeetingRecord {
        entries = List.copyOf(entries);
        opened = List.copyOf(opened);
    }

    public static MeetingRecord empty() {
        return new MeetingRecord(List.of(), List.of(), Entry.NOTHING_BEFORE);
    }

    /// As its entries were kept one by one; nobody is named yet.
    public static MeetingRecord of(List<Entry> entries) {
        return entries.isEmpty()
                ? empty()
                : new MeetingRecord(entries, List.of(), entries.getLast().hash());
    }

    /// The check code: who notes it down at the end can tell later whether anything was written anew.
    public String check() {
        return check;
    }

    /// The same record with these names on it, and no others.
    public MeetingRecord naming(List<Slip> agreed) {
        return new MeetingRecord(entries, agreed, check);
    }

    public MeetingRecord and(String type, Map<String, Object> says) {
        var more = new ArrayList<>(entries);
        var entry = Entry.linked(entries.size(), check, type, says);
        more.add(entry);
        return new MeetingRecord(more, opened, entry.hash());
    }

    /// What the entries so far prove of each line.
    public Map<String, Object> lines() {
        return Recount.of(entries).lines();
    }

    public UUID id() {
        return UUID.fromString(entries.getFirst().text("record"));
    }

    public String json() {
        return Canonical.json(
                Map.of(
                        "format",
                        FORMAT,
                        "check",
                        check,
                        "entries",
                        entries.stream().map(Entry::fields).toList(),
                        "opened",
                        opened.stream().map(slip -> Canonical.read(slip.json())).toList()));
    }

    /// @throws IllegalArgumentException when this is no meeting record at all; what is wrong in one, [Verification] says
    public static MeetingRecord read(String json) {
        var file = Canonical.read(json);
        var top = new Entry(file);
        if (!top.text("format").equals(FORMAT)) {
            throw new IllegalArgumentException("no " + FORMAT);
        }
        return new MeetingRecord(
                objects(file, "entries").stream().map(Entry::new).toList(),
                objects(file, "opened").stream().map(Slip::of).toList(),
                top.text("check"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> file, String field) {
        if (!(file.get(field) instanceof List<?> list)
                || !list.stream().allMatch(item -> item instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("no list of " + field);
        }
        return (List<Map<String, Object>>) list;
    }
}
