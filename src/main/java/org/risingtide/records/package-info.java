/// What is kept of people, and how long: the published schedule, everybody's own archive, and leaving for good.
///
/// It keeps nothing itself. Each module says what it holds of a person ([Belongings]) and for how long ([Kept]) and erases its own
/// rows; tests compare both with the tables that are there. Publishes [PersonErased].
@ApplicationModule(
        displayName = "Records",
        allowedDependencies = {"platform", "accounts"})
@NullMarked
package org.risingtide.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
