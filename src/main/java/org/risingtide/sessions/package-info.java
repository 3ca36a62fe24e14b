/// Sessions led by a protocol: everyone gets the floor and something to take home, and the record can show it without telling how.
///
/// So far the pure part, with no framework, clock or table inside: `Protocols` are data, `Session` is what an event makes of
/// a session, `Secretary` writes the `MeetingRecord`, `Verification` reads it again. Who passed stands in none of what is shown.
@ApplicationModule(displayName = "Sessions", allowedDependencies = "platform")
@NullMarked
package org.risingtide.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
