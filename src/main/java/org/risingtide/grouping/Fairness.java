package org.risingtide.grouping;

/// The worst-off first: an extra worth that grows quickly for whoever has little and hardly for whoever has much.
///
/// A person who gets `x` from all terms is worth another `weight * x / (x + enough)`; below zero it falls in a straight line
/// of the same slope. `enough` is what a fairly placed person gets, in the terms' unit. A concave sum, after the harmonic mean.
public record Fairness(String name, double weight, double enough) {
    /// Nobody counts more than anybody else.
    public static final Fairness NONE = new Fairness("fairness", 0, 1);

    public Fairness {
        if (weight < 0 || enough <= 0) {
            throw new IllegalArgumentException("Fairness " + weight + ", " + enough);
        }
    }

    double of(double share) {
        return weight * (share < 0 ? share / enough : share / (share + enough));
    }
}
