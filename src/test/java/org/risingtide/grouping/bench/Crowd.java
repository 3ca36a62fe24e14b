package org.risingtide.grouping.bench;

import java.util.Random;
import org.risingtide.grouping.Fairness;
import org.risingtide.grouping.Kinds;
import org.risingtide.grouping.PairScore;
import org.risingtide.grouping.Problem;
import org.risingtide.grouping.Rules;
import org.risingtide.grouping.Sizes;
import org.risingtide.grouping.Terms;

/// An invented crowd of any size, shaped like the people the engine is made for: a few themes each, asked or offered, a school,
/// some free slots in a week, some people one must not be with.
final class Crowd {
    private static final int THEMES = 150;
    private static final int WORDS = 3;
    private static final int HELPS = Kinds.pack(0, 0.9);
    private static final int SAME = Kinds.pack(1, 0.8);
    private static final int OTHER = Kinds.pack(2, 0.7);

    final int people;
    final long[] themes;
    final int[] school;
    final long[][] free;
    final int[][] apart;

    Crowd(int people, long seed) {
        var random = new Random(seed);
        this.people = people;
        this.themes = new long[2 * WORDS * people];
        this.school = new int[people];
        this.free = new long[people][1];
        this.apart = new int[people / 10][];
        for (int p = 0; p < people; p++) {
            for (int i = 0; i < 2; i++) {
                set(asks(p), theme(random));
                set(offers(p), theme(random));
            }
            school[p] = random.nextInt(Math.max(2, people / 12));
            for (int slot = 0; slot < 25; slot++) {
                free[p][0] |= random.nextInt(10) < 4 ? 1L << slot : 0;
            }
        }
        for (int i = 0; i < apart.length; i++) {
            int a = random.nextInt(people);
            apart[i] = new int[] {a, (a + 1 + random.nextInt(people - 1)) % people};
        }
    }

    /// Some themes are everybody's, most are few people's.
    private static int theme(Random random) {
        double u = random.nextDouble();
        return (int) (THEMES * u * u);
    }

    private void set(int from, int bit) {
        themes[from + (bit >> 6)] |= 1L << bit;
    }

    /// Where a person's questions begin; what they offer follows, so that both are near each other in memory.
    private static int asks(int person) {
        return 2 * WORDS * person;
    }

    private static int offers(int person) {
        return asks(person) + WORDS;
    }

    private int shared(int a, int b) {
        int shared = 0;
        for (int word = 0; word < WORDS; word++) {
            shared += Long.bitCount(themes[a + word] & themes[b + word]);
        }
        return shared;
    }

    /// Kind 0: what one asks the other offers; kind 1: the same question; kind 2: the same question in another kind of place.
    int given(int giver, int receiver) {
        int helps = shared(offers(giver), asks(receiver));
        int same = shared(asks(giver), asks(receiver));
        boolean other = same > 0 && (giver ^ receiver) % 3 == 0;
        return (helps > 0 ? HELPS : 0) | (same > 0 ? SAME : 0) | (other ? OTHER : 0);
    }

    float between(int a, int b) {
        double there = shared(offers(a), asks(b));
        double back = shared(offers(b), asks(a));
        return (float) (Math.sqrt((there + 0.1) * (back + 0.1)) + 0.3 * shared(asks(a), asks(b)));
    }

    /// Fours (threes and fives if need be) with everything on: two terms, company, fairness, common time, schools, people apart.
    Problem fours(PairScore score, Kinds kinds) {
        byte[] wanted = new byte[people];
        java.util.Arrays.fill(wanted, (byte) 7);
        return Problem.of(people, Sizes.between(people, 3, 5, 4))
                .term(Terms.meanOfPairs("nearness", 1, score))
                .term(Terms.company("company", 0.5, kinds, wanted))
                .term(Terms.everyKind("every kind", 0.3, kinds, 7))
                .term(Terms.size("size", 0.2, 4))
                .fairness(new Fairness("worst-off", 1, 0.8))
                .rule(Rules.commonTime("time", free, 1))
                .rule(Rules.apart("apart", people, apart))
                .rule(Rules.atLeastTwo("school", school))
                .build();
    }
}
