package org.risingtide.grouping;

/// How long to search, as a number of moves tried, so that the same effort gives the same groups on any machine.
public enum Effort {
    /// A first look: a second or two for a thousand people.
    QUICK(400),
    /// What a person waits for.
    NORMAL(2_500),
    /// Worth a cup of coffee.
    THOROUGH(25_000);

    private static final long LEAST = 100;
    private final long movesEach;

    Effort(long movesEach) {
        this.movesEach = movesEach;
    }

    /// Moves tried for this many people.
    public long steps(int people) {
        return movesEach * Math.max(LEAST, people);
    }
}
