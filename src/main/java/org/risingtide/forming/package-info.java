/// From people to groups and back to reasons: what is good for whom, which rules hold, and what the result means in words.
///
/// Pure, so that the command line and the pages form the same groups: `Pool` and `Wishes` go in, `Formed` comes out. It stores
/// nothing; `risingtide form`, `suggest` and `rotate` live here, too.
@ApplicationModule(
        displayName = "Forming",
        allowedDependencies = {
            "platform",
            "meaning",
            "grouping",
            "pairs",
            "rotations",
            "lists",
            "people",
            "company"
        })
@NullMarked
package org.risingtide.forming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
