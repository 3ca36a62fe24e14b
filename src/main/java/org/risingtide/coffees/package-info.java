/// Coffee clubs: many who meet a few at a time. For each date tables are made among those who are in; each table is a small group
/// with its own session.
///
/// What somebody answers is their own: nobody sees who is out, and nothing here counts people. A club and its tables are
/// `collaboratives`, how they talk is `planning` and `sessions`, who sits with whom is `rotations`. Doors: [Clubs], [Answers], [Laying].
@ApplicationModule(
        displayName = "Coffees",
        allowedDependencies = {
            "platform",
            "meaning",
            "accounts",
            "records",
            "circles",
            "people",
            "notices",
            "collaboratives",
            "protocols",
            "rotations",
            "planning",
            "sessions"
        })
@NullMarked
package org.risingtide.coffees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
