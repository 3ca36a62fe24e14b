/// Forms groups: people are numbers 0..n-1, and what is good for them comes from outside as scores, terms and rules.
///
/// A pure engine: no framework, no clock, no words of the product. The same problem, steps and seed give the same groups.
/// Publishes nothing; knows `pairs`, for groups of two. Begin at `Problem`, then `Search`, then `Solution`; `Effect` for a change by hand,
/// `Problem.locking` to try the others again, `Problem.keeping` to place newcomers, `RandomGroups` for a yardstick.
@ApplicationModule(allowedDependencies = {"pairs"})
@NullMarked
package org.risingtide.grouping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
