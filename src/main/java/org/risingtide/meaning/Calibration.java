package org.risingtide.meaning;

/// From the model's cosines, which sit close together, to 0..1.
final class Calibration {

    private static final double UNRELATED = 0.12;
    private static final double SAME = 0.75;

    private Calibration() {}

    static double of(double cosine) {
        return Math.clamp((cosine - UNRELATED) / (SAME - UNRELATED), 0, 1);
    }
}
