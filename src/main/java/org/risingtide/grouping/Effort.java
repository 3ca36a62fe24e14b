package org.risingtide.grouping;

/// How long to search, as a number of moves tried, so that the same effort gives the same groups on any machine.
public enum Effort {
    /// A first look: well under a second for a thousand people.
    QUICK(200),
    /// What a person waits for: about two seconds for a thousand people.
    NORMAL(1_000),
    /// Worth a cup of coffee.
    THOROUGH(10_000);

    private static final long LEAST = 600;

    /// Beyond so many people each gets fewer moves: the whole grows with the square root, or 100,000 would wait for minutes.
    private static final long MANY = 2_000;

    private final long movesEach;

    Effort(long movesEach) {
        this.movesEach = movesEach;
    }

    /// Moves tried for this many people.
    public long steps(int people) {
        long counted = people <= MANY ? people : (long) Math.sqrt((double) MANY * people);
        return movesEach * Math.max(LEAST, counted);
    }
}
