package org.risingtide.meaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// What a vector says once that is taken away which all talk of teachers has in common.
///
/// The model's vectors crowd around one direction (cosines of strangers 0.7 to 0.85) and a few sentences are near to
/// everything. Centring and softening the strongest axes (whitening, Huang et al. 2021, with shrinkage) mends both. Each
/// language has a centre of its own: else two Spanish sentences are near for being Spanish, and no English one is.
record Sense(float[] english, float[] spanish, float[][] axes, float[] softened) {

    static final Sense PLAIN =
            new Sense(
                    new float[SentenceVector.SIZE],
                    new float[SentenceVector.SIZE],
                    new float[0][],
                    new float[0]);

    static Sense shipped() throws IOException {
        try (InputStream file = Sense.class.getResourceAsStream("sense.bin")) {
            if (file == null) {
                throw new IOException("sense.bin is not on the class path");
            }
            return read(new DataInputStream(new BufferedInputStream(file)));
        }
    }

    static Sense read(DataInputStream in) throws IOException {
        int count = in.readInt();
        float[] english = floats(in, SentenceVector.SIZE);
        float[] spanish = floats(in, SentenceVector.SIZE);
        float[] softened = floats(in, count);
        var axes = new float[count][];
        for (int i = 0; i < count; i++) {
            axes[i] = floats(in, SentenceVector.SIZE);
        }
        return new Sense(english, spanish, axes, softened);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(axes.length);
        write(english, out);
        write(spanish, out);
        write(softened, out);
        for (float[] axis : axes) {
            write(axis, out);
        }
    }

    float[] of(float[] raw, Language language) {
        float[] mean = language == Language.SPANISH ? spanish : english;
        float length = (float) Math.sqrt(dot(raw, raw));
        var result = new float[raw.length];
        for (int i = 0; i < raw.length; i++) {
            result[i] = raw[i] / length - mean[i];
        }
        for (int k = 0; k < axes.length; k++) {
            float less = (softened[k] - 1) * dot(result, axes[k]);
            for (int i = 0; i < result.length; i++) {
                result[i] += less * axes[k][i];
            }
        }
        return result;
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        var read = new float[count];
        for (int i = 0; i < count; i++) {
            read[i] = in.readFloat();
        }
        return read;
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }
}
