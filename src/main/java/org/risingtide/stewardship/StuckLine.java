package org.risingtide.stewardship;

import java.util.UUID;

/// A mail that needs a look: to whom and of what kind, never what it says.
///
/// @param kind key of the words for its kind
/// @param unsure whether it may have arrived all the same
record StuckLine(UUID id, String to, String kind, String why, boolean unsure) {}
