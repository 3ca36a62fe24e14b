package org.risingtide.sessions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.People;
import org.springframework.stereotype.Component;

/// Reads what sessions left: three questions to the database, however many sessions there were.
@Component
class StoryReading {
    private final SeriesTables tables;
    private final Parts parts;
    private final People people;

    StoryReading(SeriesTables tables, Parts parts, People people) {
        this.tables = tables;
        this.parts = parts;
        this.people = people;
    }

    /// @param plans the latest date first; those that are not over have no story yet
    /// @param others who is named on the page besides
    Stories of(Viewer viewer, List<Plan> plans, Collection<UUID> others) {
        var over = plans.stream().filter(Plan::isOver).toList();
        var ids = over.stream().map(Plan::id).toList();
        var said = ids.isEmpty() ? List.<SeriesTables.Said>of() : tables.said(viewer, ids);
        var since = parts.since(viewer, ids);
        var named = new LinkedHashSet<>(others);
        said.stream().map(SeriesTables.Said::author).filter(Objects::nonNull).forEach(named::add);
        since.stream().map(Afterword::author).filter(Objects::nonNull).forEach(named::add);
        since.stream().map(Afterword::from).filter(Objects::nonNull).forEach(named::add);
        return new Stories(viewer, over, said, since, people.cards(viewer, named));
    }
}
