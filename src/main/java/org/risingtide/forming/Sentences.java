package org.risingtide.forming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.Meanings;
import org.risingtide.meaning.SentenceVector;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.meaning.Vectors;

/// Reads sentences once: a vector that is in the store is not worked out again.
public final class Sentences {
    private static final int AT_ONCE = 200;

    private final Meanings meanings;
    private final Vectors vectors;
    private final VectorStore store;
    private final DoubleConsumer progress;

    public Sentences(Vectors vectors, VectorStore store, DoubleConsumer progress) {
        this.meanings = new Meanings(Taxonomy.shipped(), vectors);
        this.vectors = vectors;
        this.store = store;
        this.progress = progress;
    }

    /// By their text. About 5 ms for each that is new, some microseconds for the others.
    Map<String, Meaning> of(Collection<String> texts) {
        var found = new HashMap<String, SentenceVector>();
        var fresh = new ArrayList<String>();
        for (var text : new LinkedHashSet<>(texts)) {
            var held = store.find(text);
            if (held.present()) {
                found.put(text, held);
            } else {
                fresh.add(text);
            }
        }
        embed(fresh, found);
        var read = new HashMap<String, Meaning>();
        for (var text : new LinkedHashSet<>(texts)) {
            read.put(
                    text,
                    meanings.withoutVector(text)
                            .with(found.getOrDefault(text, SentenceVector.NONE)));
        }
        return read;
    }

    private void embed(List<String> fresh, Map<String, SentenceVector> into) {
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            progress.accept((double) from / fresh.size());
            var part = fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE));
            var made = vectors.all(part);
            for (int i = 0; i < made.size(); i++) {
                into.put(part.get(i), made.get(i));
                store.keep(part.get(i), made.get(i));
            }
        }
        store.write();
    }
}
