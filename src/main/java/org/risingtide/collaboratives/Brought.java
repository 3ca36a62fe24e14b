package org.risingtide.collaboratives;

import org.springframework.core.io.InputStreamSource;

/// A file that comes with a message.
///
/// @param name as its owner calls it
public record Brought(String name, InputStreamSource content) {}
