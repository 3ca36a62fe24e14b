package org.risingtide.accounts;

import java.util.Map;
import org.risingtide.accounts.ThisPlace.Joining;

/// What the first site keeper says about themselves and the place.
record FirstForm(
        String name, String email, String zone, String place, Joining joining, String domains) {

    FirstForm {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
        zone = zone == null ? "" : zone;
        place = place == null ? "" : place.strip();
        joining = joining == null ? Joining.INVITED : joining;
        domains = domains == null ? "" : domains.strip();
    }

    static FirstForm blank() {
        return new FirstForm("", "", "", "", Joining.INVITED, "");
    }

    Map<String, String> wrong() {
        var wrong = new JoinForm(name, email, zone).wrong(true);
        if (place.isEmpty() || place.length() > 100) {
            wrong.put("place", "accounts.place.wrong");
        }
        if (joining == Joining.DOMAINS && !domains.contains(".")) {
            wrong.put("domains", "accounts.domains.wrong");
        }
        return wrong;
    }
}
