package org.risingtide.pairs;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/// The most that pairs can be worth, by Edmonds' blossoms (1965) as Kolmogorov's Blossom V (2009) in JGraphT.
///
/// Whole numbers only: with fractions its duals can miss each other by a rounding and it runs forever. As many pairs as there can
/// be come before what they are worth. A dummy stands for nobody where the number is odd.
final class Exact {
    private static final int STEPS = 1_000_000;

    private final int people;
    private final int points;
    private final Worth worth;

    private Exact(int people, Worth worth) {
        this.people = people;
        this.points = people + people % 2;
        this.worth = worth;
    }

    /// Everybody's partner, or -1; nothing when it takes longer than so many seconds.
    static Optional<int[]> mates(int people, Worth worth, int seconds) {
        if (people < 2) {
            return Optional.of(new int[] {-1}).map(alone -> Arrays.copyOf(alone, people));
        }
        // Whoever says what a pair is worth is asked on the caller's thread only.
        var graph = new Exact(people, worth).graph();
        int[] late = {};
        int[] mates =
                CompletableFuture.supplyAsync(
                                () -> mates(people, graph),
                                task -> Thread.ofPlatform().daemon().start(task))
                        .completeOnTimeout(late, seconds, TimeUnit.SECONDS)
                        .join();
        return mates == late ? Optional.empty() : Optional.of(mates);
    }

    private static int[] mates(
            int people, SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph) {
        int[] mate = new int[people];
        Arrays.fill(mate, -1);
        var matching =
                new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MAXIMIZE)
                        .getMatching();
        for (var edge : matching.getEdges()) {
            int a = graph.getEdgeSource(edge);
            int b = graph.getEdgeTarget(edge);
            if (graph.getEdgeWeight(edge) > 0) {
                mate[a] = b;
                mate[b] = a;
            }
        }
        return mate;
    }

    private SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph() {
        var graph =
                new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (int a = 0; a < points; a++) {
            graph.addVertex(a);
        }
        double[] range = range();
        double scale = range[1] > range[0] ? STEPS / (range[1] - range[0]) : 0;
        double onePairMore = (double) STEPS * points;
        for (int a = 0; a < points; a++) {
            for (int b = 0; b < a; b++) {
                double value = a < people ? worth.of(a, b) : Worth.NEVER;
                double whole =
                        value == Worth.NEVER
                                ? 0
                                : onePairMore + Math.rint((value - range[0]) * scale);
                graph.setEdgeWeight(graph.addEdge(a, b), whole);
            }
        }
        return graph;
    }

    private double[] range() {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < a; b++) {
                double value = worth.of(a, b);
                if (value != Worth.NEVER) {
                    range[0] = Math.min(range[0], value);
                    range[1] = Math.max(range[1], value);
                }
            }
        }
        return range;
    }
}
