package org.risingtide.coffees;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.coffees.FirstSeating.Guest;
import org.risingtide.people.People;
import org.risingtide.people.Phrase;
import org.risingtide.people.Phrases;
import org.springframework.stereotype.Component;

/// What tables are made from: profiles, and themes of what people say to everybody here. What somebody keeps to the matching or to
/// their groups is not read.
@Component
class Guests {
    private final People people;
    private final Phrases phrases;

    Guests(People people, Phrases phrases) {
        this.people = people;
        this.phrases = phrases;
    }

    /// In the order of their ids. Two queries.
    Map<UUID, Guest> of(Viewer actor, Collection<UUID> ids) {
        var said = phrases.of(atLarge(actor), ids);
        var guests = new LinkedHashMap<UUID, Guest>();
        people.profiles(actor, ids).stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(profile ->
                        guests.put(
                                profile.id(),
                                new Guest(
                                        profile,
                                        themes(said.getOrDefault(profile.id(), List.of())))));
        return guests;
    }

    private static Set<String> themes(List<Phrase> said) {
        return said.stream()
                .filter(phrase -> phrase.kind() == Phrase.Kind.NEED && phrase.closed() == null)
                .filter(phrase -> phrase.circle().equals(Circles.SITE))
                .flatMap(phrase -> phrase.tags().stream())
                .collect(Collectors.toSet());
    }

    /// Nobody in particular, so that nothing of the actor's own comes in.
    private static Viewer atLarge(Viewer actor) {
        return new Viewer(
                new UUID(0, 0),
                "",
                actor.language(),
                actor.zone(),
                false,
                List.of(Circles.SITE),
                List.of());
    }
}
