/// What whoever looks after the site can do: name the place, say who may join, invite, print slips, see mails that got stuck,
/// pass the keeping on. No screen and no query here reads private content; what a keeper does is written down for everybody.
@ApplicationModule(
        displayName = "Stewardship",
        allowedDependencies = {"platform", "accounts", "records", "circles", "notices"})
@NullMarked
package org.risingtide.stewardship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
