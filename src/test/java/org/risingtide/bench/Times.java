package org.risingtide.bench;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long pictures took, in quarters of the time measured, so that a bad moment of the machine can be told from a slow program.
final class Times {
    private static final int QUARTERS = 4;

    private record Picture(long nanos, boolean far) {}

    private volatile @Nullable Queue<Picture> counting;

    /// @param far whether another process was told than the one that shows it
    void took(long nanos, boolean far) {
        var now = counting;
        if (now != null) {
            now.add(new Picture(nanos, far));
        }
    }

    /// Waits that long, and prints what came meanwhile.
    void measure(Duration whole) throws InterruptedException {
        var quarters =
                Stream.generate(ConcurrentLinkedQueue<Picture>::new).limit(QUARTERS).toList();
        for (var quarter : quarters) {
            counting = quarter;
            Thread.sleep(whole.dividedBy(QUARTERS));
        }
        counting = null;
        quarters.forEach(quarter -> report("a quarter of the time", quarter.stream()));
        report("all", quarters.stream().flatMap(Queue::stream));
        report(
                "from another process",
                quarters.stream().flatMap(Queue::stream).filter(Picture::far));
    }

    private static void report(String what, Stream<Picture> pictures) {
        var sorted = pictures.mapToLong(Picture::nanos).sorted().toArray();
        if (sorted.length > 0) {
            System.out.printf(
                    "%s: %d pictures, p50 %.0f ms, p99 %.0f ms, largest %.0f ms%n",
                    what,
                    sorted.length,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[sorted.length * 99 / 100] / 1e6,
                    sorted[sorted.length - 1] / 1e6);
        }
    }
}
