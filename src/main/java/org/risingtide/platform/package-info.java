/// The ground every module stands on: the frame of a page, words in two languages, errors, the database and its second lock, mail.
///
/// It holds no word of the domain and knows no other module.
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.risingtide.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
