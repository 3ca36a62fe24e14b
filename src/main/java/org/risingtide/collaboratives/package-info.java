/// Small groups that belong together: thought partners and collaboratives of 3 to 12, with norms, a rhythm, a page to plan on and
/// a thread.
///
/// It forms no groups: people do that themselves here, `matching` does it for many. Leaving never asks why. Publishes
/// [GroupStarted], [WantsAnotherGroup]. Knows people and who may see, and tells the members through messages.
@ApplicationModule(
        displayName = "Collaboratives",
        allowedDependencies = {
            "platform",
            "meaning",
            "accounts",
            "records",
            "circles",
            "people",
            "places",
            "notices"
        })
@NullMarked
package org.risingtide.collaboratives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
