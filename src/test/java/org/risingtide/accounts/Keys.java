package org.risingtide.accounts;

import java.util.UUID;
import org.springframework.stereotype.Component;

/// Signs a test's browser in without the way through the mail; that way has a walk of its own.
@Component
public class Keys {
    private final SignIns signIns;

    Keys(SignIns signIns) {
        this.signIns = signIns;
    }

    /// What the browser keeps.
    public String of(UUID account) {
        return signIns.begin(account, "a walk");
    }
}
