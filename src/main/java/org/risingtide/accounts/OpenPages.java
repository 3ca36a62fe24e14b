package org.risingtide.accounts;

import java.util.List;

/// Pages that a module shows to people who have not signed in. Everything else is closed.
public interface OpenPages {
    /// @return path patterns such as `/accounts/sign-in/**`
    List<String> patterns();
}
