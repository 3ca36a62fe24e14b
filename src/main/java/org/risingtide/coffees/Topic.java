package org.risingtide.coffees;

import java.util.UUID;

/// What somebody would like to talk about at a coffee.
///
/// @param mine whether the viewer proposed it
/// @param too whether the viewer said "me too"; nobody else is told
record Topic(UUID id, UUID club, UUID author, String text, boolean mine, boolean too) {
    static final int LONGEST = 200;
}
