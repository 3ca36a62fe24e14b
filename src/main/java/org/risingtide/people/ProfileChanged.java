package org.risingtide.people;

import java.util.UUID;

/// Name, school, role, free time or anything else of a profile has changed.
public record ProfileChanged(UUID person) {}
