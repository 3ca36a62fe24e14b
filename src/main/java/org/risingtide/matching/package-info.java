/// Makes groups for many, by somebody who looks after them: a list, an asking, rules, a search, a review by a person, and sending.
///
/// It sees what the organiser may not: answers are read by the system role only and leave as groups and reasons. Whoever makes
/// groups sees themes, never sentences. `Makings` is the door; forming itself is `forming`.
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {
            "platform",
            "meaning",
            "grouping",
            "lists",
            "accounts",
            "records",
            "circles",
            "people",
            "notices",
            "collaboratives",
            "company",
            "forming"
        })
@NullMarked
package org.risingtide.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
