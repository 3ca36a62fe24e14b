package org.risingtide.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A meaning made ready for comparing with millions of others: a few nanoseconds where two have nothing to do with each other.
///
/// Agrees with `Nearness` from 0.3 on, but for one in twenty at the very edge; what is farther off may count as 0. The signs of
/// a vector's numbers are its outline: strangers differ in half of them (Charikar 2002).
public final class Sketch {
    private static final int WORDS = 4;
    private static final int SIGNS = SentenceVector.SIZE / 64;

    /// Of 384 signs. At a cosine of 0.29 about 157 differ, give or take ten; between strangers 192.
    private static final int FAR = 172;

    private static final int MOST = 9;
    private static final Map<Tag, Integer> PLACES = places();
    private static final long[] BROAD = broad();
    private static final double[][] TAGS = tagged();

    private final Meaning meaning;
    private final long[] tags = new long[WORDS];
    private final long[] signs;
    private final long words;

    private Sketch(Meaning meaning) {
        this.meaning = meaning;
        for (Tag tag : meaning.tags()) {
            int place = PLACES.getOrDefault(tag, 0);
            tags[place >> 6] |= 1L << place;
        }
        this.signs = meaning.vector().present() ? signs(meaning.vector().shared()) : new long[0];
        long bits = 0;
        for (String word : meaning.words()) {
            bits |= 1L << (word.hashCode() * 0x9E37_79B9 >>> 26);
        }
        this.words = bits;
    }

    public static Sketch of(Meaning meaning) {
        return new Sketch(meaning);
    }

    public double near(Sketch other) {
        int specific = 0;
        int broad = 0;
        for (int i = 0; i < WORDS; i++) {
            long shared = tags[i] & other.tags[i];
            specific += Long.bitCount(shared & ~BROAD[i]);
            broad += Long.bitCount(shared & BROAD[i]);
        }
        boolean sensed = signs.length > 0 && other.signs.length > 0;
        if (specific + broad == 0
                && (sensed ? differing(other) > FAR : (words & other.words) == 0)) {
            return 0;
        }
        if (!sensed
                || meaning.language().differsFrom(other.meaning.language())
                || meaning.print() == other.meaning.print()) {
            return Nearness.of(meaning, other.meaning);
        }
        double sense = Calibration.of(meaning.vector().cosine(other.meaning.vector()));
        return Nearness.together(TAGS[Math.min(specific, MOST)][Math.min(broad, MOST)], sense);
    }

    private int differing(Sketch other) {
        int differing = 0;
        for (int i = 0; i < SIGNS; i++) {
            differing += Long.bitCount(signs[i] ^ other.signs[i]);
        }
        return differing;
    }

    private static long[] signs(byte[] vector) {
        var signs = new long[SIGNS];
        for (int i = 0; i < vector.length; i++) {
            signs[i >> 6] |= vector[i] < 0 ? 1L << i : 0;
        }
        return signs;
    }

    private static Map<Tag, Integer> places() {
        List<Tag> all = Taxonomy.shipped().tags();
        var places = new HashMap<Tag, Integer>();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i % (64 * WORDS));
        }
        return places;
    }

    private static long[] broad() {
        var broad = new long[WORDS];
        PLACES.forEach((tag, place) -> broad[place >> 6] |= tag.broad() ? 1L << place : 0);
        return broad;
    }

    private static double[][] tagged() {
        var tagged = new double[MOST + 1][MOST + 1];
        for (int specific = 0; specific <= MOST; specific++) {
            for (int broad = 0; broad <= MOST; broad++) {
                tagged[specific][broad] = Nearness.tags(specific, broad);
            }
        }
        return tagged;
    }
}
