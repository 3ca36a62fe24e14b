package org.risingtide.grouping;

/// Four strengths in one int, compared byte by byte.
final class Packed {
    private Packed() {}

    /// Of each kind the stronger of the two.
    static int strongest(int a, int b) {
        if (a == 0 || b == 0) {
            return a | b;
        }
        int best = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            best |= Math.max(a >>> shift & 0xFF, b >>> shift & 0xFF) << shift;
        }
        return best;
    }

    /// Of each kind the weaker of the two.
    static int weakest(int a, int b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        int least = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            least |= Math.min(a >>> shift & 0xFF, b >>> shift & 0xFF) << shift;
        }
        return least;
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
