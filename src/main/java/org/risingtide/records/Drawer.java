package org.risingtide.records;

import java.util.List;
import java.util.Map;

/// One kind of thing in an archive.
///
/// @param title key of its heading
/// @param things columns by name, in the order they are shown; each name has words as `records.part.NAME`. A `UUID` is a person
/// @param files beside it in the archive
public record Drawer(String title, List<Map<String, Object>> things, List<Enclosed> files) {
    /// @param name file name within the drawer
    public record Enclosed(String name, Content content) {}

    /// Read only when the archive is written.
    public interface Content {
        byte[] read() throws java.io.IOException;
    }

    public Drawer(String title, List<Map<String, Object>> things) {
        this(title, things, List.of());
    }
}
