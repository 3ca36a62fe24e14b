package org.risingtide.collaboratives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a group has agreed on for talking with each other: written together, dated, looked at again.
///
/// @param version 1 for the first; an edit names the one it began from
public record Norms(int version, String text, @Nullable LocalDate revisitOn, Instant writtenAt) {}
