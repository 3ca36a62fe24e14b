package org.risingtide.grouping.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// `generate FAMILY PEOPLE KIND SEED FILE`: an instance of our own in the form of the MDGPLIB.
///
/// Families, sizes and bounds as Gallego, Laguna, Martí and Duarte (2013) describe them: RanInt and RanReal uniform from 0 to 100,
/// Geo the distances of points with 2 to 21 coordinates from 0 to 10; 120 people in 10 groups, 240 in 12, 480 in 20; `ss` of one
/// size, `ds` a quarter (a third at 120) fewer or more. The numbers drawn are ours, so nothing is published about them.
final class MdgpInstances {
    private MdgpInstances() {}

    static void generate(List<String> args) throws IOException {
        int people = Integer.parseInt(args.get(1));
        boolean unequal = args.get(2).equals("ds");
        var random = new Random(Long.parseLong(args.get(3)));
        int groups = people <= 120 ? 10 : people <= 240 ? 12 : 20;
        int size = people / groups;
        int spread = people <= 120 ? size / 3 : size / 4;
        var head = new StringBuilder("%d %d %s".formatted(people, groups, args.get(2)));
        for (int g = 0; g < groups; g++) {
            int least = unequal ? size - random.nextInt(spread + 1) : size;
            int most = unequal ? size + random.nextInt(spread + 1) : size;
            head.append(" ").append(least).append(" ").append(most);
        }
        var lines = new ArrayList<String>();
        lines.add(head.toString());
        double[][] points = points(people, random);
        for (int i = 0; i < people; i++) {
            for (int j = i + 1; j < people; j++) {
                lines.add(i + " " + j + " " + distance(args.get(0), points[i], points[j], random));
            }
        }
        Files.write(Path.of(args.get(4)), lines);
    }

    private static double[][] points(int people, Random random) {
        var points = new double[people][2 + random.nextInt(20)];
        for (double[] point : points) {
            for (int i = 0; i < point.length; i++) {
                point[i] = 10 * random.nextDouble();
            }
        }
        return points;
    }

    private static String distance(String family, double[] a, double[] b, Random random) {
        return switch (family) {
            case "RanInt" -> String.valueOf(random.nextInt(101));
            case "RanReal" -> String.format(Locale.ROOT, "%.3f", 100 * random.nextDouble());
            case "Geo" -> {
                double squares = 0;
                for (int i = 0; i < a.length; i++) {
                    squares += (a[i] - b[i]) * (a[i] - b[i]);
                }
                yield String.format(Locale.ROOT, "%.3f", Math.sqrt(squares));
            }
            default -> throw new IllegalArgumentException("RanInt, RanReal or Geo, not " + family);
        };
    }
}
