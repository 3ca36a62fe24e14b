package org.risingtide.notices;

import java.time.Instant;
import java.util.UUID;

/// A mail that was given up, for a person to decide. It says to whom and of what kind, never what it says.
///
/// @param address where it goes when its reader has no account here, else empty
/// @param why what the mail server answered, or `interrupted` where nobody knows whether it was sent
public record Stuck(
        UUID id, UUID recipient, String address, String kind, Instant since, String why) {}
