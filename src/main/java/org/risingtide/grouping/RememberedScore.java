package org.risingtide.grouping;

import java.util.concurrent.atomic.AtomicLongArray;

/// A direct-mapped memory of pair scores: one slot a pair, the latest wins.
///
/// A pair's number, scattered by an odd multiplier, is a bijection of 40 bits (1.4 million people): its high bits choose the slot,
/// the rest is the name kept there. A hit is therefore exact, and name and score share one long that threads never see in halves.
final class RememberedScore implements PairScore {
    private static final int WIDTH = 40;
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    private final int nameBits;
    private final PairScore score;
    private final AtomicLongArray slots;

    RememberedScore(int bits, PairScore score) {
        if (bits < 10 || bits > 26) {
            throw new IllegalArgumentException("10 to 26 bits, not " + bits);
        }
        this.nameBits = WIDTH - bits;
        this.score = score;
        this.slots = new AtomicLongArray(1 << bits);
    }

    @Override
    public float between(int a, int b) {
        long high = Math.max(a, b);
        long scattered = (high * (high - 1) / 2 + Math.min(a, b)) * SCATTER & (1L << WIDTH) - 1;
        int slot = (int) (scattered >>> nameBits);
        int name = (int) (scattered & (1L << nameBits) - 1) + 1;
        long held = slots.getOpaque(slot);
        if ((int) (held >>> 32) == name) {
            return Float.intBitsToFloat((int) held);
        }
        float value = score.between(a, b);
        slots.setOpaque(slot, (long) name << 32 | (Float.floatToRawIntBits(value) & 0xFFFF_FFFFL));
        return value;
    }
}
