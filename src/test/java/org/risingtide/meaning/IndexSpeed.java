package org.risingtide.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// How fast one sentence is searched among 600,000 (100,000 people with six each), and what that holds in memory.
final class IndexSpeed {

    private static final int SENTENCES = 600_000;
    private static final int SEARCHES = 60;

    private IndexSpeed() {}

    public static void main(String[] args) {
        var random = new Random(1);
        var index = new MeaningIndex<Integer>();
        long before = used();
        for (int i = 0; i < SENTENCES; i++) {
            index.put(i, meaning(random));
        }
        long held = used() - before;
        var times = new ArrayList<Long>();
        for (int i = 0; i < 2 * SEARCHES; i++) {
            Meaning asked = meaning(random);
            long start = System.nanoTime();
            index.nearest(asked, _ -> true, 40);
            times.add(System.nanoTime() - start);
        }
        long[] warm = times.stream().skip(SEARCHES).mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "search among %,d sentences: p50 %.1f ms, p95 %.1f ms, held %d MB%n",
                index.size(),
                warm[SEARCHES / 2] / 1e6,
                warm[SEARCHES * 95 / 100] / 1e6,
                held / 1_000_000);
    }

    private static Meaning meaning(Random random) {
        var values = new float[SentenceVector.SIZE];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        List<Tag> tags = Taxonomy.shipped().tags();
        Set<Tag> two =
                Set.copyOf(
                        Arrays.asList(
                                tags.get(random.nextInt(90)), tags.get(90 + random.nextInt(90))));
        return new Meaning(
                random.nextLong(), Language.ENGLISH, two, Set.of(), SentenceVector.of(values));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
