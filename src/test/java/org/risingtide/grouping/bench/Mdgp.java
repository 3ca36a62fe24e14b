package org.risingtide.grouping.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.risingtide.grouping.Problem;
import org.risingtide.grouping.Sizes;
import org.risingtide.grouping.Terms;

/// An instance of the maximally diverse grouping problem, as the MDGPLIB writes it: `n K type LB1 UB1 ...`, then `i j d`.
public record Mdgp(String name, int people, int[] least, int[] most, double[][] distance) {

    public static Mdgp read(Path file) throws IOException {
        try (var in = open(file)) {
            var tokens = new StreamTokenizer(in);
            tokens.resetSyntax();
            tokens.wordChars('!', '~');
            tokens.whitespaceChars(0, ' ');
            int people = (int) number(tokens);
            int groups = (int) number(tokens);
            tokens.nextToken();
            int[] least = new int[groups];
            int[] most = new int[groups];
            for (int g = 0; g < groups; g++) {
                least[g] = (int) number(tokens);
                most[g] = (int) number(tokens);
            }
            var distance = new double[people][people];
            while (tokens.nextToken() != StreamTokenizer.TT_EOF) {
                int i = Integer.parseInt(tokens.sval);
                int j = (int) number(tokens);
                distance[i][j] = distance[j][i] = number(tokens);
            }
            String name = file.getFileName().toString().replaceFirst("\\.txt(\\.gz)?$", "");
            return new Mdgp(name, people, least, most, distance);
        }
    }

    private static double number(StreamTokenizer tokens) throws IOException {
        tokens.nextToken();
        return Double.parseDouble(tokens.sval);
    }

    private static BufferedReader open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return new BufferedReader(
                new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                        StandardCharsets.US_ASCII));
    }

    /// A certificate's partition, from its lines `element group`; the first `2 + K` lines say other things.
    public int[] readPartition(Path certificate) throws IOException {
        int[] groupOf = new int[people];
        Files.readAllLines(certificate, StandardCharsets.ISO_8859_1).stream()
                .skip(2L + least.length)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+"))
                .forEach(row -> groupOf[Integer.parseInt(row[0])] = Integer.parseInt(row[1]));
        return groupOf;
    }

    /// The sum of distances within groups, or NaN if a group has too few or too many.
    public double value(int[] groupOf) {
        int[] size = new int[least.length];
        double sum = 0;
        for (int i = 0; i < people; i++) {
            size[groupOf[i]]++;
            for (int j = 0; j < i; j++) {
                sum += groupOf[i] == groupOf[j] ? distance[i][j] : 0;
            }
        }
        for (int g = 0; g < least.length; g++) {
            if (size[g] < least[g] || size[g] > most[g]) {
                return Double.NaN;
            }
        }
        return sum;
    }

    public Problem problem() {
        return Problem.of(people, Sizes.each(least, most))
                .term(Terms.pairs("distance", 1, (a, b) -> (float) distance[a][b]))
                .build();
    }
}
