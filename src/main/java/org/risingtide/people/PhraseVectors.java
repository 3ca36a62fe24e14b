package org.risingtide.people;

import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.risingtide.meaning.Meanings;
import org.risingtide.meaning.SentenceVector;
import org.risingtide.meaning.Vectors;
import org.risingtide.people.SystemTables.Stored;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Gives each sentence its vector after it was kept: the person who writes does not wait for it, and it is computed once.
@Component
public class PhraseVectors {
    /// About a second of one processor.
    private static final int AT_ONCE = 200;

    /// In a list that many bring, or a large invented world, one sentence often stands many times.
    private static final int REMEMBERED = 100_000;

    private final SystemTables tables;
    private final VectorIndex index;
    private final Vectors vectors;
    private volatile boolean stopping;

    PhraseVectors(SystemTables tables, VectorIndex index, Meanings meanings) {
        this.tables = tables;
        this.index = index;
        this.vectors = meanings.vectors();
    }

    @ApplicationModuleListener
    void of(PhraseWritten event) {
        tables.one(event.phrase())
                .ifPresentOrElse(
                        stored -> index.keep(filled(stored)), () -> index.forget(event.phrase()));
    }

    @ApplicationModuleListener
    void of(QuestionClosed event) {
        index.forget(event.question());
    }

    @ApplicationModuleListener
    void of(PhraseErased event) {
        index.forget(event.phrase());
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().daemon().name("phrase-vectors").start(this::begin);
    }

    /// The next start goes on where this one stops.
    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void begin() {
        try {
            index.load();
            catchUpWholly(AT_ONCE, _ -> {});
        } catch (DataAccessException e) {
            if (!stopping) {
                throw e;
            }
        }
    }

    /// After some came in without an event: finds all of them from now on, and computes vectors for at most so many, newest first.
    public void catchUp(int most) {
        index.load();
        var model = vectors.model();
        keep(filled(missing(model, most), new HashMap<>()), model);
    }

    /// Computes every vector that is missing, newest first, about 5 ms each.
    ///
    /// @param atOnce so many are kept together
    /// @param progress hears how many have got theirs
    public void catchUpWholly(int atOnce, IntConsumer progress) {
        var model = vectors.model();
        var known = new HashMap<String, SentenceVector>();
        int done = 0;
        for (var some = missing(model, atOnce); !some.isEmpty(); some = missing(model, atOnce)) {
            keep(filled(some, known), model);
            progress.accept(done += some.size());
        }
    }

    private List<Stored> missing(String model, int most) {
        return model.isEmpty() ? List.of() : tables.withoutVector(model, most);
    }

    private void keep(List<Stored> filled, String model) {
        tables.keepVectors(filled, model);
        filled.forEach(index::keep);
    }

    private List<Stored> filled(List<Stored> missing, Map<String, SentenceVector> known) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return missing.stream()
                .map(stored ->
                        new Stored(
                                stored.phrase(),
                                known.computeIfAbsent(stored.phrase().words(), vectors::of)))
                .toList();
    }

    private Stored filled(Stored stored) {
        var model = vectors.model();
        if (stored.vector().present() || model.isEmpty()) {
            return stored;
        }
        var filled = filled(List.of(stored), new HashMap<>());
        tables.keepVectors(filled, model);
        return filled.getFirst();
    }
}
