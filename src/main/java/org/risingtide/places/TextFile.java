package org.risingtide.places;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes of a table as text, and what separates its cells.
record TextFile(String text, char separator) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// UTF-8 unless a mark at the front or a broken sequence says otherwise: † and – exist in both.
    static TextFile of(byte[] bytes) {
        String text = decoded(bytes);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new TextFile(body, separator(body));
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }

    /// Whatever stands most often in the first lines; remarks above the table have few of any.
    private static char separator(String body) {
        String top = body.substring(0, Math.min(body.length(), 4000));
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            if (count(top, candidate) > count(top, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
