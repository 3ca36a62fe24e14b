package org.risingtide.sessions;

import java.util.UUID;

/// A session has been closed, by its group or by the time.
public record SessionClosed(UUID session) {}
