package org.risingtide.coffees;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.GroupPart;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.people.Card;
import org.risingtide.people.Role;
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
            others.forEach(other -> subjects(me, other, words, why));
            grades(me, others, words, why);
            elsewhere(me, others, words, why);
        }
        themes(words, why);
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

    private static void subjects(Card me, Card other, Words words, List<String> why) {
        var subjects = shared(me.subjects(), other.subjects());
        if (!subjects.isEmpty()) {
            why.add(words.say("coffees.why.subject", other.name(), words.list(subjects)));
        }
    }

    private static void grades(Card me, List<Card> others, Words words, List<String> why) {
        var names =
                others.stream()
                        .filter(other -> me.role() == Role.TEACHER && other.role() == Role.TEACHER)
                        .filter(other -> shared(me.subjects(), other.subjects()).isEmpty())
                        .filter(other -> !shared(me.grades(), other.grades()).isEmpty())
                        .map(Card::name)
                        .toList();
        if (!names.isEmpty()) {
            why.add(words.say("coffees.why.grades", words.list(names)));
        }
    }

    private static List<String> shared(List<String> mine, List<String> theirs) {
        return mine.stream().filter(theirs::contains).toList();
    }

    /// As it was when the table was made, from what people say to everybody here.
    private void themes(Words words, List<String> why) {
        var taxonomy = Taxonomy.shipped();
        var themes =
                visit.group().why().stream()
                        .flatMap(each -> each.themes().stream())
                        .flatMap(id -> taxonomy.tag(id).stream())
                        .map(tag -> taxonomy.label(tag, words.locale()))
                        .toList();
        if (!themes.isEmpty()) {
            why.add(words.say("coffees.why.themes", words.list(themes)));
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
