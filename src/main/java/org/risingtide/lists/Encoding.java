package org.risingtide.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/// From bytes to text. A byte order mark and strict UTF-8 are proofs, a detector is a guess, and Windows-1252 is what
/// spreadsheets write when nobody asked them.
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// What the detector may say; its other guesses on short western lists are mostly wrong.
    private static final Set<String> BELIEVED = Set.of("WINDOWS-1252", "WINDOWS-1250", "MACROMAN");

    private Encoding() {}

    /// Empty when this is no text at all.
    static Optional<String> text(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return from(content, 3, StandardCharsets.UTF_8);
        }
        if (begins(content, 0xFF, 0xFE)) {
            return from(content, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return from(content, 2, StandardCharsets.UTF_16BE);
        }
        int even = zeros(content, 0);
        int odd = zeros(content, 1);
        if (even + odd == 0) {
            return strictly(content).or(() -> Optional.of(new String(content, guessed(content))));
        }
        // Western text in UTF-16 has a zero in nearly every second byte.
        if (Math.max(even, odd) * 3 > content.length && Math.min(even, odd) * 20 < content.length) {
            return from(
                    content, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<String> from(byte[] content, int skip, Charset charset) {
        return Optional.of(new String(content, skip, content.length - skip, charset));
    }

    private static Optional<String> strictly(byte[] content) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset guessed(byte[] content) {
        var detector = new UniversalDetector();
        detector.handleData(content, 0, content.length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        if (name == null || !BELIEVED.contains(name) || !Charset.isSupported(name)) {
            return WINDOWS;
        }
        return Charset.forName(name);
    }

    private static int zeros(byte[] content, int from) {
        int zeros = 0;
        for (int i = from; i < content.length; i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean begins(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
