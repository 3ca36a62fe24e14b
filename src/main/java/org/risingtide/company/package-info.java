/// Three kinds of company between people: somebody who has been there, who is in the same boat, who sees it differently.
///
/// `Affinity` is pure and says how strongly and why, from what is known of two `Voice`s. It never sees a name.
@ApplicationModule(
        displayName = "Company",
        allowedDependencies = {"platform", "meaning"})
@NullMarked
package org.risingtide.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
