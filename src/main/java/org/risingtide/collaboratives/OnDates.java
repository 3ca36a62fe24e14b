package org.risingtide.collaboratives;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;

/// What another module has made ready for the dates of a group; the group's home shows it.
public interface OnDates {

    /// @param dates what is planned, by date
    /// @param running what goes on over days now, or null
    record Planned(Map<UUID, OnDate> dates, @Nullable OnDate running) {}

    /// One query.
    Planned of(Viewer viewer, UUID group);

    /// Where somebody plans what there is not yet.
    String planning(UUID group, UUID date);

    /// Where the group reads what its dates left.
    String past(UUID group);
}
