package org.risingtide.collaboratives;

import java.util.Map;
import java.util.UUID;
import org.risingtide.accounts.Viewer;

/// What another module has made ready for the dates of a group; the group's home shows it.
public interface OnDates {

    /// By date. One query.
    Map<UUID, OnDate> of(Viewer viewer, UUID group);

    /// Where somebody plans what there is not yet.
    String planning(UUID group, UUID date);

    /// Where the group reads what its dates left.
    String past(UUID group);
}
