package org.risingtide.meaning;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.risingtide.meaning.RetrievalSet.Line;

/// All that is held against each other: parts of the product, what others would have taken, and the product's mix.
final class RetrievalRows implements AutoCloseable {

    static final String MIX = "mix";
    static final String MIX_WITHOUT_MODEL = "mix, no model";

    private final Map<Line, Meaning> full = new HashMap<>();
    private final Map<Line, Meaning> bare = new HashMap<>();
    private final Keywords keywords;
    private final FullText fullText;
    private final PlainSense plain;

    RetrievalRows(RetrievalSet set) throws IOException, OrtException {
        List<Line> lines = set.lines();
        List<String> texts = lines.stream().map(Line::text).toList();
        List<Meaning> read = new Meanings(Taxonomy.shipped(), Vectors.inProcess()).all(texts);
        for (int i = 0; i < lines.size(); i++) {
            full.put(lines.get(i), read.get(i));
            bare.put(lines.get(i), read.get(i).with(SentenceVector.NONE));
        }
        keywords = new Keywords(texts);
        plain = new PlainSense(lines);
        fullText = new FullText(Path.of("target", "bench", "full-text"), lines);
    }

    Map<String, ToDoubleBiFunction<Line, Line>> all() {
        var rows = new LinkedHashMap<String, ToDoubleBiFunction<Line, Line>>();
        rows.put("tags", (a, b) -> Nearness.tags(full.get(a).tags(), full.get(b).tags()));
        rows.put("PostgreSQL", fullText::score);
        rows.put("BM25", (a, b) -> keywords.score(a.text(), b.text()));
        rows.put("e5-small-v2", plain::score);
        rows.put("e5, whitened", (a, b) -> full.get(a).vector().cosine(full.get(b).vector()));
        rows.put(MIX_WITHOUT_MODEL, (a, b) -> Nearness.of(bare.get(a), bare.get(b)));
        rows.put(MIX, (a, b) -> Nearness.of(full.get(a), full.get(b)));
        return rows;
    }

    @Override
    public void close() {
        fullText.close();
    }
}
