package org.risingtide.collaboratives;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// A date of a group has been set or moved.
public record DateSet(UUID meeting, Instant startsAt, ZoneId zone) {}
