package org.risingtide.sessions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.Frame;
import org.springframework.stereotype.Component;

/// Reads what sessions left: three questions to the database, however many sessions there were.
@Component
public class StoryReading {
    private final WordTables words;
    private final Parts parts;
    private final People people;
    private final Fragments fragments;

    StoryReading(WordTables words, Parts parts, People people, Fragments fragments) {
        this.words = words;
        this.parts = parts;
        this.people = people;
        this.fragments = fragments;
    }

    /// @param html empty when none of them is over
    /// @param cards of everybody who is named in it, and of the others
    public record Told(String html, Map<UUID, Card> cards) {}

    /// For a page of another module.
    ///
    /// @param plans the latest date first; those that are not over have no story yet
    /// @param others who is named on the page besides
    public Told told(Viewer viewer, Frame frame, List<Plan> plans, Collection<UUID> others) {
        var stories = of(viewer, plans, others);
        var html =
                stories.over().isEmpty()
                        ? ""
                        : fragments.text("sessions/_stories", frame, Map.of("stories", stories));
        return new Told(html, stories.cards());
    }

    /// @param plans the latest date first; those that are not over have no story yet
    /// @param others who is named on the page besides
    Stories of(Viewer viewer, List<Plan> plans, Collection<UUID> others) {
        var over = plans.stream().filter(Plan::isOver).toList();
        var ids = over.stream().map(Plan::id).toList();
        var said = ids.isEmpty() ? List.<WordTables.Said>of() : words.said(viewer, ids);
        var since = parts.since(viewer, ids);
        var named = new LinkedHashSet<>(others);
        said.stream().map(WordTables.Said::author).filter(Objects::nonNull).forEach(named::add);
        since.stream().map(Afterword::author).filter(Objects::nonNull).forEach(named::add);
        since.stream().map(Afterword::from).filter(Objects::nonNull).forEach(named::add);
        return new Stories(viewer, over, said, since, people.cards(viewer, named));
    }
}
