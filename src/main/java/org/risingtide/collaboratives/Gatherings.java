package org.risingtide.collaboratives;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A group, who is in it and its dates, in one query: what planning asks.
@Component("gatheringsOfGroups")
@Transactional(readOnly = true)
public class Gatherings {
    private final HomeTables tables;
    private final Clock clock;

    Gatherings(HomeTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /// Empty for a group that is not the viewer's.
    public Optional<Gathering> find(Viewer viewer, UUID group) {
        return tables.find(viewer, group, clock.instant())
                .map(home -> new Gathering(home.group(), home.around().members(), home.dates()));
    }
}
