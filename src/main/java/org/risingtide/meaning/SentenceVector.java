package org.risingtide.meaning;

import java.util.Arrays;

/// The sense of a sentence: 384 numbers of one byte each; only their direction counts. Stored as it is.
public final class SentenceVector {

    public static final SentenceVector NONE = new SentenceVector(new byte[0]);

    /// Bytes of a vector that is there.
    public static final int SIZE = 384;

    private final byte[] bytes;
    private final float length;

    private SentenceVector(byte[] bytes) {
        this.bytes = bytes;
        this.length = (float) Math.sqrt(dot(bytes, bytes));
    }

    /// From the store. No bytes, or bytes of another model's size: no vector.
    public static SentenceVector of(byte[] stored) {
        return stored.length == SIZE ? new SentenceVector(stored.clone()) : NONE;
    }

    /// The largest number takes the whole byte, so that nothing is lost in small ones.
    static SentenceVector of(float[] values) {
        float largest = 1e-9f;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.round(values[i] * 127 / largest);
        }
        return new SentenceVector(bytes);
    }

    public boolean present() {
        return bytes.length > 0;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    byte[] shared() {
        return bytes;
    }

    /// -1..1; 0 when one of them is not there.
    public double cosine(SentenceVector other) {
        if (!present() || !other.present()) {
            return 0;
        }
        return dot(bytes, other.bytes) / (double) (length * other.length);
    }

    static int dot(byte[] a, byte[] b) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentenceVector vector && Arrays.equals(bytes, vector.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
