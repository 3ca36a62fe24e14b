package org.risingtide.people;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody looks for in people. Empty values do not narrow.
///
/// @param words in sentences the viewer may read, or in names
/// @param schools any of these; empty means everywhere
/// @param among only these people, or null for everybody
public record Finding(
        String words,
        String subject,
        String grade,
        String language,
        Collection<UUID> schools,
        @Nullable UUID district,
        @Nullable Collection<UUID> among) {

    Finding among(Collection<UUID> people) {
        return new Finding(words, subject, grade, language, schools, district, people);
    }
}
