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

    private static final int FILES = 8;
    private static final int FIRST_BLOCKS = 140;

    /// @param kind one of the marks `?`, `=`, `!`, `x`, `>`
    record Line(int block, char kind, String text) {

        boolean answers() {
            return kind == '!' || kind == 'x' || kind == '>';
        }

        boolean asks() {
            return kind == '?' || kind == '=';
        }

        /// Numbers and synonyms are chosen on these, and told of the others: half of the blocks that came first, a
        /// sixth of those written later.
        boolean calibrates() {
            return block <= FIRST_BLOCKS ? block % 2 == 1 : block % 6 == 0;
        }
    }

    static RetrievalSet shipped() {
        var lines = new ArrayList<Line>();
        int block = 0;
        for (int file = 1; file <= FILES; file++) {
            for (String line : text("retrieval-" + file + ".txt").lines().toList()) {
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
