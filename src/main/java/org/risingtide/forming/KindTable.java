package org.risingtide.forming;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.risingtide.company.Affinity;
import org.risingtide.company.Reason;
import org.risingtide.company.Strengths;
import org.risingtide.grouping.Kinds;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.Sketch;

/// What everybody can be to everybody, worked out once: three strengths of five bits in a short, so that 10,000 people take 200 MB.
///
/// Beyond `LIMIT` people a strength is worked out when it is asked for.
final class KindTable implements Kinds {
    static final int LIMIT = 12_000;
    private static final int STEPS = 31;

    /// So many people's sentences stay near the processor while everybody passes them once.
    private static final int BLOCK = 32;

    private final List<Participant> people;
    private final int n;
    private final short[][] rows;

    private KindTable(List<Participant> people, short[][] rows) {
        this.people = people;
        this.n = people.size();
        this.rows = rows;
    }

    static KindTable of(List<Participant> people) {
        int n = people.size();
        if (n > LIMIT) {
            return new KindTable(people, new short[0][]);
        }
        var rows = new short[n][n];
        var needs = people.stream().map(p -> sketches(p.voice().needs())).toArray(Sketch[][]::new);
        var answers =
                people.stream()
                        .map(p ->
                                sketches(
                                        Stream.of(p.voice().offers(), p.voice().experience())
                                                .flatMap(List::stream)
                                                .toList()))
                        .toArray(Sketch[][]::new);
        IntStream.range(0, (n + BLOCK - 1) / BLOCK)
                .parallel()
                .forEach(block -> {
                    int from = block * BLOCK;
                    int to = Math.min(n, from + BLOCK);
                    for (int other = 0; other < to; other++) {
                        for (int one = Math.max(from, other + 1); one < to; one++) {
                            double question = nearest(needs[one], needs[other]);
                            rows[one][other] = packed(people, one, other, needs, answers, question);
                            rows[other][one] = packed(people, other, one, needs, answers, question);
                        }
                    }
                });
        return new KindTable(people, rows);
    }

    private static Sketch[] sketches(List<Meaning> meanings) {
        return meanings.stream().map(Sketch::of).toArray(Sketch[]::new);
    }

    /// @param question how near their questions are to each other, the same for both
    private static short packed(
            List<Participant> people,
            int receiver,
            int giver,
            Sketch[][] needs,
            Sketch[][] answers,
            double question) {
        double answer = nearest(needs[receiver], answers[giver]);
        return answer < Affinity.NEAR && question < Affinity.NEAR
                ? 0
                : packed(
                        Affinity.strengths(
                                answer,
                                question,
                                people.get(receiver).voice(),
                                people.get(giver).voice()));
    }

    private static double nearest(Sketch[] questions, Sketch[] answers) {
        double best = 0;
        for (var question : questions) {
            for (var answer : answers) {
                best = Math.max(best, question.near(answer));
            }
        }
        return best;
    }

    private static short packed(List<Participant> people, int receiver, int giver) {
        return packed(Affinity.of(people.get(receiver).voice(), people.get(giver).voice()));
    }

    private static short packed(Strengths found) {
        return (short)
                (step(found.hasBeenThere())
                        | step(found.sameBoat()) << 5
                        | step(found.seesDifferently()) << 10);
    }

    private static int step(double strength) {
        return (int) Math.round(STEPS * Math.clamp(strength, 0, 1));
    }

    private int at(int receiver, int giver) {
        return n > LIMIT ? packed(people, receiver, giver) : rows[receiver][giver];
    }

    @Override
    public int given(int giver, int receiver) {
        int held = at(receiver, giver);
        return held == 0
                ? 0
                : (held & STEPS) * 255 / STEPS
                        | (held >>> 5 & STEPS) * 255 / STEPS << 8
                        | (held >>> 10 & STEPS) * 255 / STEPS << 16;
    }

    Strengths strengths(int giver, int receiver) {
        int held = at(receiver, giver);
        return held == 0
                ? Strengths.NONE
                : new Strengths(
                        (held & STEPS) / (double) STEPS,
                        (held >>> 5 & STEPS) / (double) STEPS,
                        (held >>> 10 & STEPS) / (double) STEPS);
    }

    boolean gives(int giver, int receiver, Reason reason) {
        return (at(receiver, giver) >>> 5 * reason.ordinal() & STEPS) != 0;
    }

    boolean givesAnything(int giver, int receiver) {
        return at(receiver, giver) != 0;
    }
}
