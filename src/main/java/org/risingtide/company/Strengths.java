package org.risingtide.company;

/// What one person can be to another, each 0 to 1.
public record Strengths(double hasBeenThere, double sameBoat, double seesDifferently) {
    public static final Strengths NONE = new Strengths(0, 0, 0);

    public double of(Reason reason) {
        return switch (reason) {
            case HAS_BEEN_THERE -> hasBeenThere;
            case SAME_BOAT -> sameBoat;
            case SEES_DIFFERENTLY -> seesDifferently;
        };
    }

    /// All three together: more reasons are worth more, none counts twice.
    double joined() {
        return 1 - (1 - hasBeenThere) * (1 - 0.7 * sameBoat) * (1 - 0.6 * seesDifferently);
    }
}
