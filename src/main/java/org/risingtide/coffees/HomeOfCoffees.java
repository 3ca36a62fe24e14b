package org.risingtide.coffees;

import java.time.Clock;
import java.util.Optional;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.GroupPart;
import org.risingtide.platform.Fragments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Into the home of a club: the next dates and topics. Into that of a table: why these people, and what it begins with.
@Component
@Transactional(readOnly = true)
class HomeOfCoffees implements GroupPart {
    private static final int TOPICS = 12;

    private final PageTables tables;
    private final TopicTables topics;
    private final Fragments fragments;
    private final Clock clock;

    HomeOfCoffees(PageTables tables, TopicTables topics, Fragments fragments, Clock clock) {
        this.tables = tables;
        this.topics = topics;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public Optional<Part> of(Viewer viewer, Visit visit) {
        return switch (visit.group().kind()) {
            case THOUGHT_PARTNERS, COLLABORATIVE -> Optional.empty();
            case COFFEE_CLUB ->
                    tables.club(viewer, visit.group().id(), clock.instant(), Coffees.AHEAD)
                            .map(mine ->
                                    new ClubPage(
                                            viewer,
                                            visit,
                                            mine,
                                            topics.of(viewer, visit.group().id(), TOPICS),
                                            clock.instant(),
                                            fragments));
            case COFFEE_TABLE ->
                    tables.table(viewer, visit.group().id())
                            .map(table ->
                                    new TablePage(
                                            viewer, visit, table, clock.instant(), fragments));
        };
    }
}
