package org.risingtide.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.MeaningIndex;
import org.risingtide.meaning.Meanings;
import org.risingtide.meaning.SentenceVector;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.SystemTables.Stored;
import org.springframework.stereotype.Component;

/// All open sentences in memory without their words, to find the near ones. Loaded from the store at start, without the model.
///
/// It says who may be asked about: the words themselves a viewer gets from [Phrases] only.
@Component
public class VectorIndex {
    private final MeaningIndex<Entry> index = new MeaningIndex<>();
    private final Map<UUID, Entry> current = new HashMap<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final SystemTables tables;
    private final Meanings meanings;
    private final Clock clock;

    VectorIndex(SystemTables tables, Meanings meanings, Clock clock) {
        this.tables = tables;
        this.meanings = meanings;
        this.clock = clock;
    }

    /// @param circle who may read it: compare with the viewer's circles, and the author with whom the viewer evaluates
    /// @param until its last day, or null
    public record Entry(
            UUID phrase, UUID author, UUID circle, Kind kind, @Nullable LocalDate until) {
        /// One sentence, one entry.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry && phrase.equals(entry.phrase);
        }

        @Override
        public int hashCode() {
            return phrase.hashCode();
        }
    }

    /// @param nearness 0..1, as `meaning.Nearness` has it
    public record Near(Entry entry, SentenceVector vector, double nearness) {}

    /// The nearest sentences that may be considered, nearest first; those with nothing in common are left out.
    /// Waits up to two seconds for the first load.
    public List<Near> nearest(Meaning asked, Predicate<Entry> considered, int most) {
        awaitLoaded();
        var today = LocalDate.now(clock);
        return index
                .nearest(asked, entry -> isOpen(entry, today) && considered.test(entry), most)
                .stream()
                .map(near -> new Near(near.key(), near.vector(), near.nearness()))
                .toList();
    }

    /// Adds what is not known yet: what is known came with its event and is newer than what was just read.
    void load() {
        tables.eachOpen(LocalDate.now(clock), this::keepNew);
        loaded.countDown();
    }

    private synchronized void keepNew(Stored stored) {
        if (!current.containsKey(stored.phrase().id())) {
            keep(stored);
        }
    }

    /// Drafts and closed ones are not found.
    synchronized void keep(Stored stored) {
        var phrase = stored.phrase();
        if (phrase.isDraft() || phrase.closed() != null) {
            forget(phrase.id());
            return;
        }
        var entry =
                new Entry(
                        phrase.id(),
                        phrase.author(),
                        phrase.circle(),
                        phrase.kind(),
                        phrase.until());
        var before = current.put(phrase.id(), entry);
        if (before != null) {
            index.remove(before);
        }
        index.put(entry, phrase.meaning(meanings, stored.vector()));
    }

    synchronized void forget(UUID phrase) {
        var entry = current.remove(phrase);
        if (entry != null) {
            index.remove(entry);
        }
    }

    void forgetAll(UUID author) {
        current.values().stream()
                .filter(entry -> entry.author().equals(author))
                .map(Entry::phrase)
                .toList()
                .forEach(this::forget);
    }

    private static boolean isOpen(Entry entry, LocalDate today) {
        return entry.until() == null || !entry.until().isBefore(today);
    }

    private void awaitLoaded() {
        try {
            var _ = loaded.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
