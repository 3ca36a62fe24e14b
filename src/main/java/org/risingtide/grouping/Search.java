package org.risingtide.grouping;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Looks for the best groups. Set it up, `run` it once.
///
/// Problem, steps and seed alone decide the result, unless a time limit cuts it (`Solution.cutByClock`) or somebody stops it.
/// At every moment of the search no rule is broken by it, so the groups are good for use whenever it ends.
public final class Search {
    private final Problem problem;
    private final long steps;
    private final long seed;
    private Progress progress = Progress.NONE;
    private LongSupplier nanos = System::nanoTime;
    private long limit = Long.MAX_VALUE;

    private Search(Problem problem, long steps, long seed) {
        this.problem = problem;
        this.steps = steps;
        this.seed = seed;
    }

    /// `steps`: moves to try, as from `Effort`; any `seed` is as good as another.
    public static Search of(Problem problem, long steps, long seed) {
        return new Search(problem, Math.max(1, steps), seed);
    }

    public static Search of(Problem problem, Effort effort, long seed) {
        return of(problem, effort.steps(problem.people()), seed);
    }

    public Search watchedBy(Progress watcher) {
        progress = watcher;
        return this;
    }

    /// Ends the search after this time, with what it has by then.
    public Search atMost(Duration time) {
        limit = time.toNanos();
        return this;
    }

    /// The time that `atMost` means: the wall's unless said otherwise (a benchmark counts one thread's).
    Search clockedBy(LongSupplier clock) {
        nanos = clock;
        return this;
    }

    public Solution run() {
        long until = limit == Long.MAX_VALUE ? limit : nanos.getAsLong() + limit;
        var watch = new Watch(progress, nanos, until, steps);
        int[] groupOf =
                PlainSums.fits(problem)
                        ? PlainSums.search(problem, steps, seed, watch)
                        : new Rounds(problem, steps, seed, watch).run();
        var solution =
                new Solution(
                        groupOf,
                        Groups.of(problem, groupOf),
                        Explanation.of(problem, groupOf).total(),
                        new Obstacles(problem, groupOf).all(),
                        watch.done(),
                        watch.cut(),
                        watch.stopped());
        progress.at(1, solution.score());
        return solution;
    }
}
