/// Ways of talking as versioned data: steps with their minutes, who may speak in each, words to read aloud; and the pages that
/// show them, on a screen and on one sheet of paper.
///
/// No clock, no table. It knows nothing of a session that runs by one of them; that is `turns`.
@ApplicationModule(displayName = "Protocols", allowedDependencies = "platform")
@NullMarked
package org.risingtide.protocols;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
