package org.risingtide.collaboratives;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Conflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a group writes together. Nobody's words are lost to somebody quicker: a stale edit is refused and shown beside the newer one.
@Component
@Transactional(readOnly = true)
public class Writings {
    private final Collaboratives groups;
    private final WritingTables tables;

    Writings(Collaboratives groups, WritingTables tables) {
        this.groups = groups;
        this.tables = tables;
    }

    public Optional<Norms> norms(Viewer viewer, UUID group) {
        return tables.norms(viewer, group);
    }

    /// @param id made by the form: sent twice, it is written once
    /// @param from the version that was edited, 0 for the first
    /// @throws Conflict when somebody has written since
    @Transactional
    public void writeNorms(
            Viewer viewer,
            UUID group,
            UUID id,
            int from,
            String text,
            @Nullable LocalDate revisitOn) {
        var open = groups.going(viewer, group);
        if (!tables.writeNorms(open, id, viewer.id(), from + 1, text, revisitOn)
                && !tables.hasNorms(id)) {
            throw new Conflict("collaboratives.norms.stale");
        }
    }

    public Plan plan(Viewer viewer, UUID group) {
        return tables.plan(viewer, group);
    }

    /// @return false when somebody has written since `from`: show both
    @Transactional
    public boolean writePlan(Viewer viewer, UUID group, int from, String text) {
        return tables.writePlan(groups.going(viewer, group), viewer.id(), from, text);
    }
}
