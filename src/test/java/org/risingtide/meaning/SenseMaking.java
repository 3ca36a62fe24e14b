package org.risingtide.meaning;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Makes `sense.bin` anew, from the calibrating half of our own questions and answers.
final class SenseMaking {

    private static final int AXES = 64;

    private SenseMaking() {}

    public static void main(String[] args) throws Exception {
        E5 plain = E5.load(Sense.PLAIN);
        List<float[]> talk =
                RetrievalSet.shipped().lines().stream()
                        .filter(RetrievalSet.Line::calibrates)
                        .map(line -> unit(plain.raw(line.text())))
                        .toList();
        write(from(talk), Path.of(args[0]));
    }

    /// Shrinkage: every axis is softened as if the average strength were added to its own.
    static Sense from(List<float[]> talk) {
        int size = SentenceVector.SIZE;
        var mean = new float[size];
        talk.forEach(vector ->
                IntStream.range(0, size).forEach(i -> mean[i] += vector[i] / talk.size()));
        var covariance = new double[size][size];
        double average = 0;
        for (float[] vector : talk) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    covariance[i][j] += (vector[i] - mean[i]) * (vector[j] - mean[j]) / talk.size();
                }
            }
        }
        for (int i = 0; i < size; i++) {
            average += covariance[i][i] / size;
        }
        var eigen = Eigen.of(covariance);
        int[] strongest =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -eigen.values()[i]))
                        .mapToInt(Integer::intValue)
                        .limit(AXES)
                        .toArray();
        double weak = eigen.values()[strongest[AXES - 1]] / 2;
        var axes = new float[AXES][size];
        var softened = new float[AXES];
        for (int k = 0; k < AXES; k++) {
            softened[k] =
                    (float) Math.sqrt((weak + average) / (eigen.values()[strongest[k]] + average));
            for (int i = 0; i < size; i++) {
                axes[k][i] = (float) eigen.vectors()[i][strongest[k]];
            }
        }
        return new Sense(mean, axes, softened);
    }

    private static void write(Sense sense, Path file) throws IOException {
        try (var out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            sense.write(out);
        }
    }

    private static float[] unit(float[] raw) {
        double length = 0;
        for (float value : raw) {
            length += value * value;
        }
        var unit = new float[raw.length];
        for (int i = 0; i < raw.length; i++) {
            unit[i] = (float) (raw[i] / Math.sqrt(length));
        }
        return unit;
    }
}
