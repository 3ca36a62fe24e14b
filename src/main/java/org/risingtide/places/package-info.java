/// The directory of schools and districts: read from the national list, searched while typing, measured between.
///
/// Holds nothing about people; who teaches where belongs to `people`. A school that is missing is added by a
/// person and merged later. Publishes [SchoolsMerged]; an id that was merged away keeps resolving.
@ApplicationModule(
        displayName = "Places",
        allowedDependencies = {"platform", "accounts", "records"})
@NullMarked
package org.risingtide.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
