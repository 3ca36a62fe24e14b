package org.risingtide.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// How much of the processors a virtual machine wanted and did not get: a number measured meanwhile says little when it is high.
final class Stolen {
    private static final int STEAL = 7;

    private final long[] before = ticks();

    Stolen() throws IOException {}

    /// Between 0 and 1, since it was made.
    double share() throws IOException {
        long[] now = ticks();
        return (double) (now[STEAL] - before[STEAL])
                / Math.max(1, LongStream.of(now).sum() - LongStream.of(before).sum());
    }

    /// As proc(5) counts them, of all processors together.
    private static long[] ticks() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            return Stream.of(lines.findFirst().orElseThrow().split("\\s+"))
                    .skip(1)
                    .limit(STEAL + 1)
                    .mapToLong(Long::parseLong)
                    .toArray();
        }
    }
}
