package org.risingtide.sessions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a group noted on a sheet of paper while it met.
///
/// @param present in the order in which they were to speak
/// @param presenter who brought something, or null where nobody is asked to
/// @param reached the last step that began, counted from 0
/// @param minutes from beginning to end, about
/// @param quiet whether each kept a line or said "nothing today"
record Paper(
        List<UUID> present,
        @Nullable UUID presenter,
        int reached,
        int minutes,
        boolean quiet,
        List<Line> lines) {
    static final int FEWEST_MINUTES = 5;
    static final int MOST_MINUTES = 600;

    /// In the group's name; of nobody in it.
    record Line(int step, String text) {}

    Paper {
        present = List.copyOf(present);
        lines = List.copyOf(lines);
    }

    List<String> lines(int step) {
        return lines.stream().filter(line -> line.step() == step).map(Line::text).toList();
    }
}
