package org.risingtide.forming;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.risingtide.lists.Listed;
import org.risingtide.people.Role;
import org.risingtide.platform.Words;

/// What somebody does, and where, in one line.
public final class Occupation {
    private Occupation() {}

    /// "music, Harbor Street Elementary".
    public static String of(Listed.Work work, Words words) {
        var does = work.subjects().isEmpty() ? role(work, words) : work.subjects().getFirst();
        return Stream.of(does, work.school())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// In words where it is one this place knows, such as "ap"; else as it was written.
    private static String role(Listed.Work work, Words words) {
        var known = Role.of(work.role()).orElse(null);
        return work.role().isBlank() || known == Role.OTHER
                ? work.gradesAsWritten()
                : known == null ? work.role() : words.say(known.key());
    }
}
