package org.risingtide.protocols;

import java.time.Duration;
import java.util.Optional;

/// A protocol as it would run with so many people: at how many tables, and how long.
public record Fit(Protocol protocol, int tables, Duration length) {

    /// How many sit at the fuller table.
    int fuller(int people) {
        return (people + tables - 1) / tables;
    }

    /// Nothing when it is not for so few, or for so many. The tables differ by one person at most; the fuller one counts.
    static Optional<Fit> of(Protocol protocol, int people) {
        int tables = people <= protocol.most() ? 1 : 2;
        int fuller = (people + tables - 1) / tables;
        int smaller = people / tables;
        if (smaller < protocol.fewest()
                || fuller > protocol.most()
                || tables > 1 && !protocol.tables()) {
            return Optional.empty();
        }
        return Optional.of(new Fit(protocol, tables, protocol.length(fuller)));
    }
}
