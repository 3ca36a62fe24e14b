package org.risingtide.platform;

import org.jspecify.annotations.Nullable;

/// How a person appears beside their words: a name, a line about what and where they teach, a picture or a tide-mark.
///
/// @param picture path of a picture of theirs, or null for the tide-mark drawn from the name
public record Face(String name, String line, @Nullable String picture) {}
