package org.risingtide.places;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school district (or a charter that is one for itself) as the directory knows it.
public record District(
        UUID id,
        String name,
        Site site,
        Standing standing,
        @Nullable Integer students,
        @Nullable Integer locale) {

    public @Nullable Setting setting() {
        return Setting.of(locale);
    }
}
