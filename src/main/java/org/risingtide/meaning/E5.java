package org.risingtide.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/// e5-small-v2 (Wang et al. 2022), quantised, as its authors use it: mean of the last layer over all pieces.
///
/// One sentence at a time, on one thread: the quantised model scales a whole batch together, and a sentence's vector must
/// not depend on its neighbours.
final class E5 {

    /// The part after the dot counts versions of `sense.bin`: older stored vectors are made anew.
    static final String NAME = "e5-small-v2-q.2";

    private static final int CHARACTERS = 500;
    private static final int PIECES = 128;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final Sense sense;

    private E5(OrtEnvironment environment, OrtSession session, WordPieces pieces, Sense sense) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.sense = sense;
    }

    static E5 load() throws IOException, OrtException {
        return load(Sense.shipped());
    }

    static E5 load(Sense sense) throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream tokenizer = open("/e5-small-v2-q-tokenizer.json");
                InputStream model = open("/e5-small-v2-q.onnx");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return new E5(environment, session, WordPieces.read(tokenizer), sense);
        }
    }

    /// Both who asks and who answers are read as `query:`: sentences of equals are compared, not documents.
    SentenceVector vector(String text) {
        return SentenceVector.of(sense.of(raw(text), Language.of(text)));
    }

    float[] raw(String text) {
        return raw("query: ", text);
    }

    float[] raw(String prefix, String text) {
        String cut = text.length() > CHARACTERS ? text.substring(0, CHARACTERS) : text;
        long[] ids = pieces.ids(prefix + cut, PIECES);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", input,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model failed", e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    private static float[] mean(FloatBuffer layer, int rows) {
        var sum = new float[SentenceVector.SIZE];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += layer.get(row * SentenceVector.SIZE + i);
            }
        }
        return sum;
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = E5.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("Not on the class path: " + name);
        }
        return file;
    }
}
