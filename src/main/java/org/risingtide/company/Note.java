package org.risingtide.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two lines for whoever is just starting on something.
///
/// @param author null when it was left unlinked: then nobody can ever tell whose it is
public record Note(UUID id, @Nullable UUID author, String words, boolean reached) {}
