/// Who may see: circles, who is in them, and the firewall before everybody who evaluates somebody.
///
/// A circle has no name and no page of its own; everything shared belongs to exactly one.
@ApplicationModule(
        displayName = "Circles",
        allowedDependencies = {"platform", "accounts", "records"})
@NullMarked
package org.risingtide.circles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
