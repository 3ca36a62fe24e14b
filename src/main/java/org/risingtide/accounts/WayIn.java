package org.risingtide.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One way to sign in once.
///
/// @param account who comes in by it, or null for an address that nobody here has
/// @param address what was typed where it began, or the address that it confirms
/// @param path where it leads
/// @param open whether it can still be used
record WayIn(
        UUID id,
        Kind kind,
        @Nullable UUID account,
        @Nullable String address,
        String path,
        boolean open) {

    enum Kind {
        /// Asked for on the sign-in page: link and six figures.
        MAIL,
        /// In a mail of ours: leads one person to one page.
        PERSONAL,
        /// Printed by a site keeper.
        SLIP,
        /// Confirms that an address belongs to an account.
        ADDRESS
    }
}
