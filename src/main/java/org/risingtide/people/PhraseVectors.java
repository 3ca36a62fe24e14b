package org.risingtide.people;

import java.util.List;
import org.risingtide.meaning.Meanings;
import org.risingtide.meaning.Vectors;
import org.risingtide.people.SystemTables.Stored;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Gives each sentence its vector after it was kept: the person who writes does not wait for it, and it is computed once.
@Component
public class PhraseVectors {
    /// At start: about ten seconds of one processor.
    private static final int AT_START = 2_000;

    private final SystemTables tables;
    private final VectorIndex index;
    private final Vectors vectors;

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

    private void begin() {
        catchUp(AT_START);
    }

    /// After many came in without an event: finds all of them from now on, and computes vectors for at most so many, newest first.
    ///
    /// @return how many have got a vector; about 5 ms each
    public int catchUp(int most) {
        index.load();
        return fill(most);
    }

    private int fill(int most) {
        if (vectors.model().isEmpty()) {
            return 0;
        }
        List<Stored> missing = tables.withoutVector(vectors.model(), most);
        missing.forEach(stored -> index.keep(filled(stored)));
        return missing.size();
    }

    private Stored filled(Stored stored) {
        var phrase = stored.phrase();
        var model = vectors.model();
        if (stored.vector().present() || model.isEmpty()) {
            return stored;
        }
        var vector = vectors.of(phrase.words());
        tables.keepVector(phrase.id(), phrase.version(), vector, model);
        return new Stored(phrase, vector);
    }
}
