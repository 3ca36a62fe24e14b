/// Planning a session: on which date, how they will talk, who leads and in which order; what comes back, and calling off.
///
/// A plan is a session that has not begun: `sessions` keeps it and runs it, here people decide what it will be. Here stands only
/// what comes back and which sessions came of it. Doors: [Planning], [Comings]; [Rhythm] says when dates come back.
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {
            "platform",
            "accounts",
            "circles",
            "people",
            "collaboratives",
            "protocols",
            "sessions"
        })
@NullMarked
package org.risingtide.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
