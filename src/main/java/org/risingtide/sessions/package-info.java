/// Sessions of groups, led by a protocol: run live on everybody's phone or on one that lies on the table,
/// or led by the clock in writing over days (`Days…`), closed.
///
/// The rules are `turns`, the record is `receipts`, the ways of talking are `protocols`; here they meet tables, pages and clocks.
/// What a session will be, `planning` says. Doors: [Sessions]. Publishes [SessionClosed]. Who passed stands on no page, in no
/// message and in no stored row that outlives the session by two days.
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {
            "platform",
            "accounts",
            "records",
            "circles",
            "people",
            "notices",
            "collaboratives",
            "protocols",
            "receipts",
            "turns"
        })
@NullMarked
package org.risingtide.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
