package org.risingtide.accounts;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who can sign in.
///
/// @param email where sign-in mails go; null for people who sign in by a printed slip
/// @param line what stands under the name in the frame of a page, such as "Marysville"
/// @param picture path of their picture, or null for the tide-mark
public record Account(
        UUID id,
        @Nullable String email,
        String name,
        String line,
        @Nullable String picture,
        Locale language,
        ZoneId zone,
        boolean steward) {

    Account speaking(Locale other) {
        return new Account(id, email, name, line, picture, other, zone, steward);
    }
}
