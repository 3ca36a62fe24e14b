package org.risingtide.grouping;

/// Four strengths in one int, compared byte by byte.
final class Packed {
    private static final int HIGH = 0x8080_8080;

    private Packed() {}

    /// Of each kind the stronger of the two.
    static int strongest(int a, int b) {
        int first = atLeast(a, b);
        return a & first | b & ~first;
    }

    /// Of each kind the weaker of the two.
    static int weakest(int a, int b) {
        int first = atLeast(a, b);
        return b & first | a & ~first;
    }

    /// A full byte where that of `a` is not less than that of `b`: all four compared in one subtraction that borrows from nobody.
    private static int atLeast(int a, int b) {
        int lower = (a | HIGH) - (b & ~HIGH);
        int high = (a & ~b | ~(a ^ b) & lower) & HIGH;
        return (high >>> 7) * 0xFF;
    }

    static int sum(int a) {
        return (a & 0xFF) + (a >>> 8 & 0xFF) + (a >>> 16 & 0xFF) + (a >>> 24);
    }

    /// One bit a kind becomes one full byte a kind.
    static int[] masks(byte[] wanted) {
        int[] masks = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            for (int kind = 0; kind < Kinds.MOST; kind++) {
                masks[i] |= (wanted[i] >>> kind & 1) * 0xFF << 8 * kind;
            }
        }
        return masks;
    }

    /// The strongest of the four, 0 to 255.
    static int peak(int a) {
        return Math.max(
                Math.max(a & 0xFF, a >>> 8 & 0xFF), Math.max(a >>> 16 & 0xFF, a >>> 24 & 0xFF));
    }
}
