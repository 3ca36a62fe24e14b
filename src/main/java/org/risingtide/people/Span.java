package org.risingtide.people;

import java.time.LocalTime;
import java.util.stream.IntStream;

/// From a time to a later one of the same day; 24:00 is written 00:00 and stands for the end of the day.
public record Span(LocalTime from, LocalTime to) {
    public Span {
        if (minutes(from) >= end(to)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + "-" + to);
        }
    }

    static Span ofHalves(int from, int to) {
        return new Span(LocalTime.MIN.plusMinutes(30L * from), LocalTime.MIN.plusMinutes(30L * to));
    }

    /// Half hours of the day that lie inside from end to end.
    int[] halves() {
        return IntStream.range((minutes(from) + 29) / 30, end(to) / 30).toArray();
    }

    boolean holds(Span other) {
        return minutes(other.from) >= minutes(from) && end(other.to) <= end(to);
    }

    public String written() {
        return from + "-" + to;
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static int end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? 24 * 60 : minutes(time);
    }
}
