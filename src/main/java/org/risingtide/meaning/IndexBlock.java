package org.risingtide.meaning;

import java.util.List;
import java.util.stream.IntStream;

/// Some thousand sentences, packed: signs of the vector (384 bits), the vector in 4 bits a number, tags as bits, language.
///
/// Four bits change a cosine by 0.006 (standard deviation), far less than the model knows.
final class IndexBlock {

    static final int ROWS = 4_096;

    private static final int SIGNS = SentenceVector.SIZE / 64;
    private static final int HALF = SentenceVector.SIZE / 2;
    private static final int TAG_WORDS = 4;
    private static final List<Tag> TAGS = Taxonomy.shipped().tags();
    private static final long[] BROAD = bits(TAGS.stream().filter(Tag::broad).toList());
    private static final Language[] LANGUAGES = Language.values();
    private static final int ROUGHLY = 1_000;
    private static final int[] ROUGH_SENSE = roughSense(false);
    private static final int[] ROUGH_SENSE_ABROAD = roughSense(true);

    private final long[] signs = new long[ROWS * SIGNS];
    private final byte[] numbers = new byte[ROWS * HALF];
    private final long[] tags = new long[ROWS * TAG_WORDS];
    private final byte[] language = new byte[ROWS];
    private final boolean[] sensed = new boolean[ROWS];

    /// What is asked, unpacked once for all rows.
    static final class Question {
        private final long[] signs;
        private final long[] tags;
        private final int[] low = new int[HALF];
        private final int[] high = new int[HALF];
        private final double length;
        private final Language language;
        private final boolean sensed;

        Question(Meaning asked) {
            sensed = asked.vector().present();
            language = asked.language();
            tags = bits(List.copyOf(asked.tags()));
            byte[] vector = sensed ? asked.vector().shared() : new byte[SentenceVector.SIZE];
            signs = signsOf(vector);
            for (int i = 0; i < HALF; i++) {
                low[i] = vector[2 * i];
                high[i] = vector[2 * i + 1];
            }
            length = Math.sqrt(SentenceVector.dot(vector, vector));
        }
    }

    void set(int row, Meaning meaning) {
        sensed[row] = meaning.vector().present();
        language[row] = (byte) meaning.language().ordinal();
        System.arraycopy(bits(List.copyOf(meaning.tags())), 0, tags, row * TAG_WORDS, TAG_WORDS);
        byte[] vector = sensed[row] ? meaning.vector().shared() : new byte[SentenceVector.SIZE];
        System.arraycopy(signsOf(vector), 0, signs, row * SIGNS, SIGNS);
        pack(vector, numbers, row * HALF);
    }

    void copy(int row, IndexBlock from, int other) {
        sensed[row] = from.sensed[other];
        language[row] = from.language[other];
        System.arraycopy(from.tags, other * TAG_WORDS, tags, row * TAG_WORDS, TAG_WORDS);
        System.arraycopy(from.signs, other * SIGNS, signs, row * SIGNS, SIGNS);
        System.arraycopy(from.numbers, other * HALF, numbers, row * HALF, HALF);
    }

    /// Thousandths of nearness for the first `count` rows.
    int[] rough(Question asked, int count) {
        var scores = new int[count];
        for (int row = 0; row < count; row++) {
            int score = roughTags(asked, row);
            if (asked.sensed && sensed[row]) {
                int unlike = 0;
                for (int i = 0; i < SIGNS; i++) {
                    unlike += Long.bitCount(signs[row * SIGNS + i] ^ asked.signs[i]);
                }
                score += (abroad(asked, row) ? ROUGH_SENSE_ABROAD : ROUGH_SENSE)[unlike];
            }
            scores[row] = score;
        }
        return scores;
    }

    double nearness(int row, Question asked) {
        int broad = 0;
        int specific = 0;
        for (int i = 0; i < TAG_WORDS; i++) {
            long shared = tags[row * TAG_WORDS + i] & asked.tags[i];
            broad += Long.bitCount(shared & BROAD[i]);
            specific += Long.bitCount(shared & ~BROAD[i]);
        }
        double byTags = Nearness.tags(specific, broad);
        return asked.sensed && sensed[row]
                ? Nearness.together(byTags, Calibration.of(cosine(row, asked), abroad(asked, row)))
                : byTags;
    }

    /// As it was packed.
    SentenceVector vector(int row) {
        if (!sensed[row]) {
            return SentenceVector.NONE;
        }
        var vector = new byte[SentenceVector.SIZE];
        for (int i = 0; i < HALF; i++) {
            int packed = numbers[row * HALF + i];
            vector[2 * i] = (byte) ((packed << 28) >> 28);
            vector[2 * i + 1] = (byte) (packed >> 4);
        }
        return SentenceVector.of(vector);
    }

    private int roughTags(Question asked, int row) {
        int score = 0;
        for (int i = 0; i < TAG_WORDS; i++) {
            long shared = tags[row * TAG_WORDS + i] & asked.tags[i];
            if (shared != 0) {
                score +=
                        550 * Long.bitCount(shared & ~BROAD[i])
                                + 210 * Long.bitCount(shared & BROAD[i]);
            }
        }
        return score;
    }

    private boolean abroad(Question asked, int row) {
        return asked.language.differsFrom(LANGUAGES[language[row]]);
    }

    private double cosine(int row, Question asked) {
        int dot = 0;
        int square = 0;
        for (int i = 0; i < HALF; i++) {
            int packed = numbers[row * HALF + i];
            int low = (packed << 28) >> 28;
            int high = packed >> 4;
            dot += low * asked.low[i] + high * asked.high[i];
            square += low * low + high * high;
        }
        return square == 0 ? 0 : dot / (Math.sqrt(square) * asked.length);
    }

    /// A step of a third of the vector's own spread loses least in sixteen steps.
    private static void pack(byte[] vector, byte[] into, int at) {
        double spread =
                Math.sqrt(SentenceVector.dot(vector, vector) / (double) SentenceVector.SIZE);
        double step = Math.max(1e-6, 0.335 * spread);
        for (int i = 0; i < HALF; i++) {
            int low = step(vector[2 * i], step);
            int high = step(vector[2 * i + 1], step);
            into[at + i] = (byte) ((high << 4) | (low & 15));
        }
    }

    private static int step(byte value, double step) {
        return (int) Math.clamp(Math.round(value / step), -7, 7);
    }

    private static long[] signsOf(byte[] vector) {
        var signs = new long[SIGNS];
        for (int i = 0; i < vector.length; i++) {
            signs[i / 64] |= (vector[i] > 0 ? 1L : 0L) << (i % 64);
        }
        return signs;
    }

    private static long[] bits(List<Tag> of) {
        var bits = new long[TAG_WORDS];
        for (Tag tag : of) {
            int at = TAGS.indexOf(tag);
            if (at >= 0) {
                bits[at / 64] |= 1L << (at % 64);
            }
        }
        return bits;
    }

    /// The angle between two vectors is the share of signs that differ (Charikar 2002).
    private static int[] roughSense(boolean abroad) {
        return IntStream.rangeClosed(0, SentenceVector.SIZE)
                .mapToDouble(unlike -> Math.cos(Math.PI * unlike / SentenceVector.SIZE))
                .mapToInt(cosine -> (int) (ROUGHLY * Calibration.of(cosine, abroad)))
                .toArray();
    }
}
