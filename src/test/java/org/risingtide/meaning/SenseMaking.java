package org.risingtide.meaning;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Makes `sense.bin` anew, from the calibrating part of our own questions and answers.
final class SenseMaking {

    private static final int AXES = 16;

    /// How much of the average strength is added to each axis: chosen on the calibrating questions, as the axes.
    private static final double SHRINKAGE = 3;

    private SenseMaking() {}

    public static void main(String[] args) throws Exception {
        E5 plain = E5.load(Sense.PLAIN);
        var english = new ArrayList<float[]>();
        var spanish = new ArrayList<float[]>();
        for (RetrievalSet.Line line : RetrievalSet.shipped().lines()) {
            if (line.calibrates()) {
                boolean abroad = Language.of(line.text()) == Language.SPANISH;
                (abroad ? spanish : english).add(unit(plain.raw(line.text())));
            }
        }
        float[] here = mean(english);
        float[] there = mean(spanish);
        english.forEach(vector -> subtract(vector, here));
        spanish.forEach(vector -> subtract(vector, there));
        english.addAll(spanish);
        write(from(english, here, there), Path.of(args[0]));
    }

    private static float[] mean(List<float[]> talk) {
        var mean = new float[SentenceVector.SIZE];
        talk.forEach(vector ->
                IntStream.range(0, mean.length).forEach(i -> mean[i] += vector[i] / talk.size()));
        return mean;
    }

    private static void subtract(float[] vector, float[] mean) {
        IntStream.range(0, mean.length).forEach(i -> vector[i] -= mean[i]);
    }

    /// @param talk centred; every axis is softened as if a share of the average strength were added to its own
    private static Sense from(List<float[]> talk, float[] english, float[] spanish) {
        int size = SentenceVector.SIZE;
        var covariance = new double[size][size];
        double average = 0;
        for (float[] vector : talk) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    covariance[i][j] += vector[i] * vector[j] / talk.size();
                }
            }
        }
        for (int i = 0; i < size; i++) {
            average += SHRINKAGE * covariance[i][i] / size;
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
        return new Sense(english, spanish, axes, softened);
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
