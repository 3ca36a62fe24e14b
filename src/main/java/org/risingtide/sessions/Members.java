package org.risingtide.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.springframework.stereotype.Component;

/// Who belongs to the group of a session, with the names for its record.
@Component
class Members {
    private final Circles circles;
    private final Accounts accounts;

    Members(Circles circles, Accounts accounts) {
        this.circles = circles;
        this.accounts = accounts;
    }

    /// In the order they came; empty for somebody else's session.
    Map<UUID, String> of(Viewer viewer, Plan plan) {
        var ids = circles.members(viewer, plan.circle());
        var found = accounts.find(ids);
        var names = new LinkedHashMap<UUID, String>();
        ids.forEach(id -> {
            var account = found.get(id);
            names.put(id, account == null ? "" : account.name());
        });
        return names;
    }
}
