package org.risingtide.sessions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.people.Card;
import org.risingtide.platform.TideMark;

/// The people of a session as they appear side by side: no two marks are alike.
///
/// @param asked whom the page has asked for, whether they are still here or not
/// @param barred who cannot see what the viewer writes, in a sentence, or null
record Faces(Map<UUID, Someone> all, Set<UUID> asked, @Nullable String barred, Locale reader) {

    /// @param called the first name, as people call each other at a table; the whole name where two share it
    record Someone(
            UUID id,
            String name,
            String called,
            String line,
            @Nullable String picture,
            TideMark mark) {}

    static Faces of(
            Collection<UUID> asked, List<Card> cards, @Nullable String barred, Locale reader) {
        var names = cards.stream().map(Card::name).toList();
        var called = names.stream().map(Faces::first).toList();
        var marks = TideMark.together(names);
        var all = new HashMap<UUID, Someone>();
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            var first = called.get(i);
            boolean alone = called.stream().filter(first::equals).count() == 1;
            all.put(
                    card.id(),
                    new Someone(
                            card.id(),
                            card.name(),
                            alone ? first : card.name(),
                            card.line(reader),
                            card.picture(),
                            marks.get(i)));
        }
        return new Faces(all, Set.copyOf(asked), barred, reader);
    }

    boolean knows(Collection<UUID> people) {
        return asked.containsAll(people);
    }

    Someone of(UUID id) {
        var found = all.get(id);
        return found == null ? gone(id) : found;
    }

    List<Someone> of(Collection<UUID> ids) {
        var found = new ArrayList<Someone>();
        ids.forEach(id -> found.add(of(id)));
        return found;
    }

    private Someone gone(UUID id) {
        var card = Card.gone(id, reader);
        return new Someone(id, card.name(), card.name(), "", null, TideMark.of(card.name()));
    }

    private static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
