/// The rules of a session: what an event makes of it, and what its record gets to hear.
///
/// Pure: no framework, no clock, no table. `Session` is the thing, `Session.after(Event)` the one way on, `Shown` what everybody may
/// see of it, `Secretary` writes the record. Who passed stands in none of what is shown.
@ApplicationModule(
        displayName = "Turns",
        allowedDependencies = {"platform", "protocols", "receipts"})
@NullMarked
package org.risingtide.turns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
