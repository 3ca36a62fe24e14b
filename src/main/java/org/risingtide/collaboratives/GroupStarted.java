package org.risingtide.collaboratives;

import java.util.UUID;

/// A group has begun. Published in the transaction that starts it.
public record GroupStarted(UUID collaborative) {}
