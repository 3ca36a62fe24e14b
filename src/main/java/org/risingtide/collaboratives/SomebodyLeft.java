package org.risingtide.collaboratives;

import java.util.UUID;

/// Somebody has left a group that others go on with. Published in the transaction in which they leave.
public record SomebodyLeft(UUID collaborative, UUID person) {}
