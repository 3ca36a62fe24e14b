/// Who somebody is: an account, signing in without a password, and the `Viewer` that every question about shared things begins with.
///
/// It knows nothing of teaching: profiles are `people`, who may see what is `circles`.
@ApplicationModule(displayName = "Accounts", allowedDependencies = "platform")
@NullMarked
package org.risingtide.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
