/// Messages: a list on the site, and a mail at once for those who want it. It delivers and writes nothing of its own: each module
/// writes its messages and declares their kinds.
///
/// Written in the transaction of what happened, mailed after its commit, checked for visibility again when it is sent.
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"platform", "accounts", "records", "circles"})
@NullMarked
package org.risingtide.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
