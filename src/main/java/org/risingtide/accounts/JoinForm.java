package org.risingtide.accounts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a newcomer types.
///
/// @param zone filled by the browser where it can
record JoinForm(String name, String email, String zone) {
    private static final int LONGEST_NAME = 200;

    JoinForm {
        name = name == null ? "" : name.strip().replaceAll("\\p{Cntrl}", "");
        email = email == null ? "" : email.strip();
        zone = zone == null ? "" : zone;
    }

    static JoinForm blank() {
        return new JoinForm("", "", "");
    }

    /// @param addressNeeded whether it goes on without an address
    /// @return for each wrong field the key of the sentence that says what is wrong
    Map<String, String> wrong(boolean addressNeeded) {
        var wrong = new HashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong.put("name", "accounts.name.wrong");
        }
        if ((addressNeeded || !email.isEmpty()) && !Address.looksRight(email)) {
            wrong.put("email", "accounts.address.wrong");
        }
        return wrong;
    }

    Joining.Newcomer newcomer(Locale language) {
        return new Joining.Newcomer(name, email, language, zone);
    }
}
