package org.risingtide.grouping;

/// Hears how a search goes, some hundred times, on the thread that searches.
@FunctionalInterface
public interface Progress {
    Progress NONE = (_, _) -> true;

    /// `done` from 0 to 1, `best` the objective of the best groups so far; false stops the search, which then returns these.
    boolean at(double done, double best);
}
