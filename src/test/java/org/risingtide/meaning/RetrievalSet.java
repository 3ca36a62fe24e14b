package org.risingtide.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Questions as teachers write them with what answers them; the form is told at the head of the first file.
record RetrievalSet(List<Line> lines) {

    private static final List<String> FILES =
            List.of("retrieval-1.txt", "retrieval-2.txt", "retrieval-3.txt", "retrieval-4.txt");

    /// @param kind one of the marks `?`, `=`, `!`, `x`, `>`
    record Line(int block, char kind, String text) {

        boolean answers() {
            return kind == '!' || kind == 'x' || kind == '>';
        }

        boolean asks() {
            return kind == '?' || kind == '=';
        }

        /// Numbers are chosen on these, and told of the others.
        boolean calibrates() {
            return block % 2 == 1;
        }
    }

    static RetrievalSet shipped() {
        var lines = new ArrayList<Line>();
        int block = 0;
        for (String name : FILES) {
            for (String line : text(name).lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                block += line.charAt(0) == '?' ? 1 : 0;
                lines.add(new Line(block, line.charAt(0), line.substring(2).strip()));
            }
        }
        return new RetrievalSet(lines);
    }

    private static String text(String name) {
        try (InputStream file = RetrievalSet.class.getResourceAsStream("bench/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
