/// Who sits with whom, time after time, so that everybody meets as many others as possible: people are numbers 0..n-1.
///
/// A pure engine: no framework, no clock, nothing stored; the same input and seed give the same tables. Publishes nothing and
/// knows no other module. `Seatings` seats one date with what was before; `Rotations`
/// plans many times at once.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.risingtide.rotations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
