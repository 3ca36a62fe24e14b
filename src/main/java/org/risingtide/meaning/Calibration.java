package org.risingtide.meaning;

/// From cosines (after `Sense`) to 0..1.
///
/// Measured on the calibrating questions and sentences of our own: strangers have a median cosine of -0.02, 95 % are below
/// 0.11 and 99.9 % below 0.36. So the median stranger gets 0.01 and 95 % of them less than 0.11; the power of 1.5 keeps
/// the order among far ones, which ranking needs. In two languages 95 % of strangers are below 0.09: less says nothing.
final class Calibration {

    private static final double LEAST = -0.05;
    private static final double LEAST_ABROAD = 0.10;
    private static final double SAME = 0.70;

    private Calibration() {}

    /// @param abroad whether the two sentences are in two languages
    static double of(double cosine, boolean abroad) {
        double least = abroad ? LEAST_ABROAD : LEAST;
        double share = Math.clamp((cosine - least) / (SAME - least), 0, 1);
        return share * Math.sqrt(share);
    }
}
