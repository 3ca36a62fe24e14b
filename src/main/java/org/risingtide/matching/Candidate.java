package org.risingtide.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.lists.Listed;

/// One of the people to group.
///
/// @param place the group they are in, or null
/// @param left places of groups they would rather not be in
/// @param told whether they know that no group fits now
record Candidate(
        UUID id, Listed listed, @Nullable Integer place, List<Integer> left, boolean told) {

    String name() {
        return listed.name();
    }

    /// "music, Harbor Street Elementary".
    String what() {
        var work = listed.work();
        var does =
                work.subjects().isEmpty()
                        ? work.role().isEmpty() ? work.gradesAsWritten() : work.role()
                        : work.subjects().getFirst();
        return does.isEmpty() || work.school().isEmpty()
                ? does + work.school()
                : does + ", " + work.school();
    }

    static int[] places(List<Candidate> candidates) {
        return candidates.stream().mapToInt(c -> c.place() == null ? -1 : c.place()).toArray();
    }
}
