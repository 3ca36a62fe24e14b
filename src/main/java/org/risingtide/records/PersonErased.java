package org.risingtide.records;

import java.util.UUID;

/// Somebody has left for good, and nothing of theirs is stored any more. For what is remembered outside the database.
public record PersonErased(UUID person) {}
