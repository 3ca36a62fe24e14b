package org.risingtide.rotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Base rounds and the turning that develops them: `groups` tables of `size`, nobody meets twice in `rounds()` times.
///
/// A base round lists the points table by table. As text: `8 4 10 : 0 11 25 … / …`, groups, size, factors, base rounds.
record Design(int groups, int size, Turning turning, List<int[]> base) {

    int rounds() {
        return turning.order() * base.size();
    }

    /// All rounds, each a list of points table by table.
    List<int[]> developed() {
        var rounds = new ArrayList<int[]>();
        for (int[] round : base) {
            for (int by = 0; by < turning.order(); by++) {
                int turn = by;
                rounds.add(IntStream.of(round).map(point -> turning.turned(point, turn)).toArray());
            }
        }
        return rounds;
    }

    static Design parse(String line) {
        var halves = line.split(":", 2);
        int[] head = numbers(halves[0]);
        var turning =
                new Turning(head[0] * head[1], Arrays.copyOfRange(head, 3, head.length), head[2]);
        var base = Arrays.stream(halves[1].split("/")).map(Design::numbers).toList();
        return new Design(head[0], head[1], turning, base);
    }

    String text() {
        var head =
                IntStream.concat(
                        IntStream.of(groups, size, turning.tail()),
                        IntStream.of(turning.factors()));
        return joined(head)
                + " : "
                + base.stream()
                        .map(round -> joined(IntStream.of(round)))
                        .collect(Collectors.joining(" / "));
    }

    private static String joined(IntStream numbers) {
        return numbers.mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private static int[] numbers(String text) {
        return Stream.of(text.strip().split(" +")).mapToInt(Integer::parseInt).toArray();
    }
}
