package org.risingtide.collaboratives;

import java.util.UUID;

/// Somebody would rather be in another group and has left this one, without a reason. Published in the transaction of leaving.
public record WantsAnotherGroup(UUID collaborative, UUID person) {}
