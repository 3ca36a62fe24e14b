/// Three kinds of company between people: somebody who has been there, who is in the same boat, who sees it differently.
///
/// The scoring (`Affinity`, `Voice`, `Setting`) is pure and never sees a name; `matching` uses it too. Here single people find
/// each other at once: [Company] suggests, [Hellos] carries one question to one person, [Notes] keeps two lines for whoever comes
/// next. It forms no groups of many.
@ApplicationModule(
        displayName = "Company",
        allowedDependencies = {
            "platform",
            "meaning",
            "accounts",
            "records",
            "circles",
            "places",
            "people",
            "notices",
            "collaboratives"
        })
@NullMarked
package org.risingtide.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
