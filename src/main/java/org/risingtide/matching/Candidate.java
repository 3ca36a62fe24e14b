package org.risingtide.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.forming.Occupation;
import org.risingtide.lists.Listed;
import org.risingtide.platform.Words;

/// One of the people to group.
///
/// @param place the group they are in, or null
/// @param left places of groups they would rather not be in
/// @param told whether they know that no group fits now
/// @param shown the asking in which another district's organiser saw them, or null
record Candidate(
        UUID id,
        Listed listed,
        @Nullable Integer place,
        List<Integer> left,
        boolean told,
        @Nullable UUID shown) {

    /// Lines from here on are people who were added by hand, behind those of the list.
    static final int ADDED = 1_000_000;

    String name() {
        return listed.name();
    }

    /// "music, Harbor Street Elementary".
    String what(Words words) {
        return Occupation.of(listed.work(), words);
    }

    static int[] places(List<Candidate> candidates) {
        return candidates.stream().mapToInt(c -> c.place() == null ? -1 : c.place()).toArray();
    }
}
