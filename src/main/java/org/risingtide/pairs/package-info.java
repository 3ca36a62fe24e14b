/// Thought partners: who goes with whom, so that all pairs together are worth the most; an odd number makes one three.
///
/// A pure engine: people are numbers 0..n-1, what a pair is worth comes from outside; no framework, no clock in the result.
/// Publishes nothing and knows no other module. `Pairs` is the door, `Pairing` the answer, `Blocking` what could still be said
/// against it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.risingtide.pairs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
