package org.risingtide.coffees;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.GroupPart;
import org.risingtide.people.Card;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.Frame;
import org.risingtide.platform.Words;

/// Why these people sit together, as one of them reads it, from what stands on everybody's profile.
record TablePage(
        Viewer viewer,
        GroupPart.Visit visit,
        PageTables.AtTable table,
        Instant now,
        Fragments fragments)
        implements GroupPart.Part {

    @Override
    public Set<UUID> people() {
        return Set.of();
    }

    @Override
    public String html(Frame frame, Map<UUID, Card> cards, @Nullable String barred) {
        return fragments.text("coffees/_table", frame, Map.of("page", this, "cards", cards));
    }

    String clubPath() {
        return "/collaboratives/" + table.seating().club();
    }

    String clubName() {
        return visit.group().name();
    }

    /// Null once its time has come.
    @Nullable UUID coffee() {
        return isOver() ? null : table.seating().coffee();
    }

    boolean isOver() {
        return !table.seating().startsAt().isAfter(now);
    }

    /// Where each took something home.
    String sessionPath() {
        return "/sessions/groups/" + visit.group().id();
    }

    /// The sentences, the most telling first.
    List<String> why(Map<UUID, Card> cards, Words words) {
        var why = new ArrayList<String>();
        var others =
                visit.members().stream()
                        .filter(id -> !id.equals(viewer.id()))
                        .map(cards::get)
                        .filter(Objects::nonNull)
                        .toList();
        if (others.isEmpty()) {
            return why;
        }
        why.add(met(others, words));
        var me = cards.get(viewer.id());
        if (me != null) {
            others.forEach(other -> shared(me, other, words, why));
            elsewhere(me, others, words, why);
        }
        return why;
    }

    private String met(List<Card> others, Words words) {
        var again =
                others.stream()
                        .filter(other -> table.met().contains(other.id()))
                        .map(Card::name)
                        .toList();
        if (again.isEmpty()) {
            return words.say("coffees.why.new", others.size());
        }
        var key = again.size() == others.size() ? "coffees.why.again" : "coffees.why.some";
        return words.say(key, words.list(again));
    }

    private static void shared(Card me, Card other, Words words, List<String> why) {
        var subjects = new LinkedHashSet<>(me.subjects());
        subjects.retainAll(other.subjects());
        var grades = new LinkedHashSet<>(me.grades());
        grades.retainAll(other.grades());
        if (!subjects.isEmpty()) {
            why.add(words.say("coffees.why.subject", other.name(), words.list(subjects)));
        } else if (!grades.isEmpty()) {
            why.add(words.say("coffees.why.grades", other.name()));
        }
    }

    /// Nobody from one's own school hears it at the table next to theirs.
    private static void elsewhere(Card me, List<Card> others, Words words, List<String> why) {
        boolean known = !me.school().isEmpty();
        boolean apart =
                others.stream()
                        .allMatch(other ->
                                !other.school().isEmpty() && !other.school().equals(me.school()));
        if (known && apart) {
            why.add(words.say("coffees.why.schools"));
        }
    }
}
