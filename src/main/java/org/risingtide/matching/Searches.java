package org.risingtide.matching;

import jakarta.annotation.PreDestroy;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.risingtide.grouping.Effort;
import org.risingtide.grouping.Search;
import org.risingtide.matching.Workbench.Bench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Searches that run beside the pages. One that was lost with its server is begun again by whoever looks: same seed, same groups.
@Component
class Searches {
    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);
    private final Workbench workbench;
    private final Answers answers;
    private final Map<UUID, Run> running = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    2, Thread.ofPlatform().daemon().name("search-", 0).factory());

    Searches(Workbench workbench, Answers answers) {
        this.workbench = workbench;
        this.answers = answers;
    }

    private static final class Run {
        private volatile double done;
        private volatile boolean stop;
    }

    /// A second call while it runs changes nothing.
    void start(Making making, Bench bench) {
        var mine = new Run();
        if (running.putIfAbsent(making.id(), mine) == null) {
            threads.execute(() -> run(making, bench, mine));
        }
    }

    /// 0 to 1, or empty when nothing runs.
    OptionalDouble progress(UUID making) {
        var mine = running.get(making);
        return mine == null ? OptionalDouble.empty() : OptionalDouble.of(mine.done);
    }

    /// It ends with what it has by then.
    void stop(UUID making) {
        var mine = running.get(making);
        if (mine != null) {
            mine.stop = true;
        }
    }

    private void run(Making making, Bench bench, Run mine) {
        try {
            var problem = workbench.forming(bench).asProblem();
            var kept = new BitSet();
            making.kept().stream()
                    .filter(place -> place < problem.sizes().groups())
                    .forEach(kept::set);
            var start = kept.isEmpty() ? problem : problem.locking(bench.places(), kept);
            var solution =
                    Search.of(start, Effort.NORMAL, making.seed())
                            .watchedBy((done, _) -> {
                                mine.done = done;
                                return !mine.stop;
                            })
                            .run();
            var places = new HashMap<UUID, Integer>();
            for (int i = 0; i < bench.people().size(); i++) {
                if (solution.groupOf()[i] >= 0) {
                    places.put(bench.people().get(i).id(), solution.groupOf()[i]);
                }
            }
            answers.found(making.id(), places);
        } catch (RuntimeException e) {
            LOG.error("Looking for groups failed ({})", making.id(), e);
        } finally {
            running.remove(making.id());
        }
    }

    @PreDestroy
    void end() {
        running.values().forEach(each -> each.stop = true);
        threads.shutdown();
    }
}
