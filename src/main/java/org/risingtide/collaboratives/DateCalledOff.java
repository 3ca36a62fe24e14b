package org.risingtide.collaboratives;

import java.util.UUID;

/// A date of a group has been called off.
public record DateCalledOff(UUID meeting) {}
