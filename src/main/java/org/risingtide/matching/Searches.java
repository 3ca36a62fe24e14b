package org.risingtide.matching;

import jakarta.annotation.PreDestroy;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.FormedGroup;
import org.risingtide.forming.Forming;
import org.risingtide.grouping.Effort;
import org.risingtide.grouping.Groups;
import org.risingtide.grouping.Search;
import org.risingtide.grouping.Solution;
import org.risingtide.matching.Workbench.Bench;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.risingtide.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Searches that run beside the pages. One that was lost with its server is begun again by whoever looks: same seed, same groups.
@Component
class Searches {
    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);
    private final Workbench workbench;
    private final Veil veil;
    private final Findings findings;
    private final Map<UUID, Run> running = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    2, Thread.ofPlatform().daemon().name("search-", 0).factory());

    Searches(Workbench workbench, Veil veil, Findings findings) {
        this.workbench = workbench;
        this.veil = veil;
        this.findings = findings;
    }

    /// @param stays places of groups that keep their people
    /// @param names of those groups
    record Hunt(
            Viewer viewer,
            Making making,
            Bench bench,
            Set<Integer> stays,
            Map<Integer, String> names) {}

    private static final class Run {
        private volatile double done;
        private volatile boolean stop;
    }

    /// In place of one that runs: the wishes may be others by now.
    void start(Hunt hunt) {
        var mine = new Run();
        var viewer = hunt.viewer();
        var before = running.put(hunt.making().id(), mine);
        if (before != null) {
            before.stop = true;
        }
        threads.execute(() ->
                VisibleRows.run(
                        new Sight(viewer.circles(), viewer.closed()), () -> run(hunt, mine)));
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

    private void run(Hunt hunt, Run mine) {
        var making = hunt.making();
        try {
            var bench = hunt.bench();
            var forming = workbench.forming(bench);
            var groupOf = search(hunt, forming, mine).groupOf();
            var places = new HashMap<UUID, Integer>();
            for (int i = 0; i < bench.people().size(); i++) {
                if (groupOf[i] >= 0) {
                    places.put(bench.people().get(i).id(), groupOf[i]);
                }
            }
            boolean veiled = veil.over(hunt.viewer(), bench, forming);
            var words = Words.in(hunt.viewer().language());
            findings.keep(
                    making,
                    places,
                    Names.all(
                            FormedGroup.all(
                                    forming, Groups.of(forming.asProblem(), groupOf), words),
                            forming,
                            hunt.names(),
                            veiled,
                            words));
        } catch (RuntimeException e) {
            LOG.error("Looking for groups failed ({})", making.id(), e);
        } finally {
            running.remove(making.id(), mine);
        }
    }

    private static Solution search(Hunt hunt, Forming forming, Run mine) {
        var problem = forming.asProblem();
        var kept = new BitSet();
        hunt.stays().stream().filter(place -> place < problem.sizes().groups()).forEach(kept::set);
        var start = kept.isEmpty() ? problem : problem.locking(hunt.bench().places(), kept);
        return Search.of(start, Effort.NORMAL, hunt.making().seed())
                .watchedBy((done, _) -> {
                    mine.done = done;
                    return !mine.stop;
                })
                .run();
    }

    @PreDestroy
    void end() {
        running.values().forEach(each -> each.stop = true);
        threads.shutdown();
    }
}
