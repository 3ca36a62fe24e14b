/// What people take home from a session: one line each, shown together the next evening as each wishes, and what they will try.
///
/// A line and a commitment are their author's own until they are shown or told. Nothing here counts, and nothing here tells who
/// kept none. Puts its forms into the live page as a `SessionPart`.
@ApplicationModule(
        displayName = "Takeaways",
        allowedDependencies = {
            "platform",
            "accounts",
            "records",
            "circles",
            "people",
            "notices",
            "protocols",
            "turns",
            "sessions"
        })
@NullMarked
package org.risingtide.takeaways;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
