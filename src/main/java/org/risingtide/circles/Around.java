package org.risingtide.circles;

import java.util.List;
import java.util.UUID;

/// A circle as one of its people meets it.
///
/// @param members in the order they came
/// @param barred who evaluates the viewer and stands before a closed door
public record Around(List<UUID> members, List<UUID> barred) {
    static final Around NOBODY = new Around(List.of(), List.of());
}
