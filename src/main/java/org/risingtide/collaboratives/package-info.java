/// Small groups that belong together: thought partners and collaboratives of 3 to 12, with norms, a rhythm, a page to plan on and
/// a thread; and what clubs and their tables share with them ([GroupPart] is where `coffees` comes in).
///
/// It forms no groups: people do that themselves here, `matching` does it for many. Leaving never asks why. Publishes
/// [GroupStarted], [SomebodyLeft], [WantsAnotherGroup]. Knows people and who may see, and tells the members through messages.
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
