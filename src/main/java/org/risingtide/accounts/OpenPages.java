package org.risingtide.accounts;

import java.util.List;

/// Pages that a module shows to people who have not signed in. Everything else is closed.
public interface OpenPages {
    /// @return path patterns such as `/accounts/sign-in/**`
    List<String> patterns();

    /// Paths whose POST comes from outside a page of ours and brings its own proof, such as the one-click end of a mail.
    default List<String> withoutFormToken() {
        return List.of();
    }
}
