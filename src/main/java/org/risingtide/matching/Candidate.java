package org.risingtide.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.lists.Listed;
import org.risingtide.people.Role;
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

    String name() {
        return listed.name();
    }

    /// "music, Harbor Street Elementary".
    String what(Words words) {
        var work = listed.work();
        var does =
                work.subjects().isEmpty()
                        ? does(work.role(), words, work.gradesAsWritten())
                        : work.subjects().getFirst();
        return does.isEmpty() || work.school().isEmpty()
                ? does + work.school()
                : does + ", " + work.school();
    }

    /// In words where it is one this place knows, such as "ap"; else as it was written.
    private static String does(String role, Words words, String grades) {
        var known = Role.of(role).orElse(null);
        return role.isBlank() || known == Role.OTHER
                ? grades
                : known == null ? role : words.say(known.key());
    }

    static int[] places(List<Candidate> candidates) {
        return candidates.stream().mapToInt(c -> c.place() == null ? -1 : c.place()).toArray();
    }
}
