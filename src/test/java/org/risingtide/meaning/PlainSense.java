package org.risingtide.meaning;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.risingtide.meaning.RetrievalSet.Line;

/// e5-small-v2 as its authors tell it to be used: the question behind `query:`, what is found behind `passage:`, cosines.
final class PlainSense {

    private final Map<Line, float[]> asked = new HashMap<>();
    private final Map<Line, float[]> found = new HashMap<>();

    PlainSense(List<Line> lines) throws IOException, OrtException {
        E5 model = E5.load(Sense.PLAIN);
        for (Line line : lines) {
            if (line.kind() == '?') {
                asked.put(line, unit(model.raw("query: ", line.text())));
            }
            found.put(line, unit(model.raw("passage: ", line.text())));
        }
    }

    double score(Line question, Line other) {
        float[] a = asked.getOrDefault(question, new float[SentenceVector.SIZE]);
        float[] b = found.getOrDefault(other, a);
        double cosine = 0;
        for (int i = 0; i < a.length; i++) {
            cosine += a[i] * b[i];
        }
        return cosine;
    }

    private static float[] unit(float[] raw) {
        double length = 0;
        for (float value : raw) {
            length += value * value;
        }
        for (int i = 0; i < raw.length; i++) {
            raw[i] = (float) (raw[i] / Math.sqrt(length));
        }
        return raw;
    }
}
