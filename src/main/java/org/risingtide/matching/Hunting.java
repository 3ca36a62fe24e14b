package org.risingtide.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.risingtide.accounts.Viewer;
import org.risingtide.matching.Searches.Hunt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looking for groups, once or again; what is kept or sent stays.
@Component
class Hunting {
    private final MakingTables tables;
    private final Workbench workbench;
    private final Makings makings;
    private final Searches searches;

    Hunting(MakingTables tables, Workbench workbench, Makings makings, Searches searches) {
        this.tables = tables;
        this.workbench = workbench;
        this.makings = makings;
        this.searches = searches;
    }

    /// Beside the pages.
    @Transactional
    public void search(Viewer viewer, Making making) {
        tables.search(making.id());
        var now = tables.find(viewer, making.id()).orElse(making);
        var stands = makings.stands(viewer, making);
        Set<Integer> stays = new HashSet<>(making.kept());
        stays.addAll(stands.sent());
        var called = new HashMap<>(stands.names());
        called.keySet().retainAll(stays);
        searches.start(new Hunt(viewer, now, workbench.bench(viewer, now), stays, called));
    }

    /// Another draw for every group that is not kept.
    @Transactional
    public void again(Viewer viewer, Making making) {
        tables.seed(making.id(), making.seed() + 1);
        search(viewer, tables.find(viewer, making.id()).orElse(making));
    }
}
