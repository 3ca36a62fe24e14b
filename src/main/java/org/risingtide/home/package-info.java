/// Today: at most the next meeting, one thing that waits, one voice. And the demo world, which tells one story through all modules.
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "platform",
            "meaning",
            "lists",
            "accounts",
            "circles",
            "places",
            "people",
            "notices",
            "collaboratives",
            "coffees",
            "company",
            "matching",
            "protocols",
            "turns",
            "planning",
            "sessions",
            "takeaways"
        })
@NullMarked
package org.risingtide.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
