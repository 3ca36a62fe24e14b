package org.risingtide.places;

import java.util.UUID;

/// Two entries were the same school: whoever keeps `from` should keep `into` from now on.
public record SchoolsMerged(UUID from, UUID into) {}
