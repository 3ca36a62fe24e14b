package org.risingtide.collaboratives;

import java.util.UUID;

/// All that whoever formed a group may know of it afterwards. The group's page says so.
public record Facts(UUID id, boolean dateSet, boolean hasMet, boolean asksForHelp) {}
