package org.risingtide.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.SentenceVector;
import org.risingtide.meaning.Tag;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.SystemTables.Stored;
import org.springframework.stereotype.Component;

/// All open sentences in memory without their words, to find the near ones. Loaded from the store at start, without the model.
///
/// It finds candidates only: what a viewer may read of them is asked of [Phrases], and how near they really are of
/// `meaning.Nearness`.
@Component
public class VectorIndex {
    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final SystemTables tables;
    private final Clock clock;

    VectorIndex(SystemTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /// @param circle who may read it: compare with the viewer's circles, and the author with whom the viewer evaluates
    public record Entry(
            UUID phrase, UUID author, UUID circle, Kind kind, List<Tag> tags, SentenceVector vector) {}

    /// @param nearness rough, for choosing candidates only
    public record Near(Entry entry, double nearness) {}

    /// The nearest sentences that may be considered, nearest first; those with nothing in common are left out.
    /// Waits up to two seconds for the first load.
    public List<Near> nearest(Meaning asked, Predicate<Entry> considered, int most) {
        awaitLoaded();
        var best = new PriorityQueue<Near>(Comparator.comparingDouble(Near::nearness));
        for (var entry : entries.values()) {
            if (considered.test(entry)) {
                offer(best, new Near(entry, rough(asked, entry)), most);
            }
        }
        var found = new ArrayList<>(best);
        found.sort(Comparator.comparingDouble(Near::nearness).reversed().thenComparing(n -> n.entry().phrase()));
        return found;
    }

    void load() {
        tables.eachOpen(LocalDate.now(clock), this::keep);
        loaded.countDown();
    }

    /// Drafts and closed ones are not found.
    void keep(Stored stored) {
        var phrase = stored.phrase();
        if (phrase.isDraft() || phrase.closed() != null) {
            forget(phrase.id());
            return;
        }
        var taxonomy = Taxonomy.shipped();
        var tags = phrase.tags().stream().flatMap(id -> taxonomy.tag(id).stream()).toList();
        entries.put(
                phrase.id(),
                new Entry(phrase.id(), phrase.author(), phrase.circle(), phrase.kind(), tags, stored.vector()));
    }

    void forget(UUID phrase) {
        entries.remove(phrase);
    }

    private static void offer(PriorityQueue<Near> best, Near near, int most) {
        if (near.nearness() <= 0) {
            return;
        }
        best.add(near);
        if (best.size() > most) {
            best.remove();
        }
    }

    private static double rough(Meaning asked, Entry entry) {
        double tags = 0;
        for (var tag : entry.tags()) {
            if (asked.tags().contains(tag)) {
                tags += tag.broad() ? 0.1 : 0.4;
            }
        }
        return tags + Math.max(0, asked.vector().cosine(entry.vector()));
    }

    private void awaitLoaded() {
        try {
            if (!loaded.await(2, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
