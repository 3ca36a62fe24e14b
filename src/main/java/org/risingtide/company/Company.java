package org.risingtide.company;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.risingtide.accounts.Viewer;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.Meanings;
import org.risingtide.meaning.Nearness;
import org.risingtide.meaning.SentenceVector;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.risingtide.people.Phrase;
import org.risingtide.people.Phrases;
import org.risingtide.people.VectorIndex;
import org.risingtide.people.VectorIndex.Entry;
import org.risingtide.people.VectorIndex.Near;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds company for a question, among what the viewer may read.
@Component
public class Company {
    private static final int CANDIDATES = 80;

    /// "You're not the only one" is true from here on: so many others, from so many schools. Fewer would be a hint at a person.
    private static final int OTHERS = 3;

    private static final int SCHOOLS = 2;

    /// Shared theme or clearly near sense; see [VectorIndex.Near].
    private static final double SAME_QUESTION = 0.3;

    private final VectorIndex index;
    private final Phrases phrases;
    private final People people;
    private final Meanings meanings;

    Company(VectorIndex index, Phrases phrases, People people, Meanings meanings) {
        this.index = index;
        this.phrases = phrases;
        this.people = people;
        this.meanings = meanings;
    }

    /// The nearest companions, each with one reason and a sentence of theirs that the viewer may read. The kinds of reason
    /// come by turns, so that somebody who has been there does not hide who is in the same boat.
    ///
    /// @param wanted only these kinds
    @Transactional(readOnly = true)
    public List<Companion> near(
            Viewer viewer, String question, Collection<Reason> wanted, int most) {
        return near(viewer, question, wanted, author -> true, most);
    }

    /// The same among some people only.
    @Transactional(readOnly = true)
    public List<Companion> near(
            Viewer viewer,
            String question,
            Collection<Reason> wanted,
            Predicate<UUID> among,
            int most) {
        var asked = meanings.of(question);
        var readable = readable(viewer).and(entry -> among.test(entry.author()));
        var nearest = index.nearest(asked, readable, CANDIDATES);
        var found = found(viewer, nearest);
        var cards = people.cards(viewer, authors(viewer, found));
        return near(viewer, new Asked(question, asked), nearest, found, cards, wanted, most);
    }

    /// @param shared whether enough others have this question on their mind, whoever reads their words
    public record Answers(boolean shared, List<Companion> companions) {}

    /// What comes back to a sentence; three queries.
    @Transactional(readOnly = true)
    public Answers answers(Viewer viewer, String question, int most) {
        var asked = meanings.of(question);
        var nearest = index.nearest(asked, readable(viewer), CANDIDATES);
        var found = found(viewer, nearest);
        var askers = askers(viewer, asked);
        var ids = authors(viewer, found);
        ids.addAll(askers);
        var cards = people.cards(viewer, ids);
        var every = EnumSet.allOf(Reason.class);
        return new Answers(
                isShared(askers, cards),
                near(viewer, new Asked(question, asked), nearest, found, cards, every, most));
    }

    private Map<UUID, Phrase> found(Viewer viewer, List<Near> nearest) {
        return nearest.isEmpty()
                ? Map.of()
                : phrases.find(
                        viewer, nearest.stream().map(near -> near.entry().phrase()).toList());
    }

    private static Set<UUID> authors(Viewer viewer, Map<UUID, Phrase> found) {
        var authors = new LinkedHashSet<UUID>(List.of(viewer.id()));
        found.values().forEach(phrase -> authors.add(phrase.author()));
        return authors;
    }

    private Set<UUID> askers(Viewer viewer, Meaning asked) {
        Predicate<Entry> others =
                entry -> entry.kind() == Phrase.Kind.NEED && isOther(viewer, entry);
        return index.nearest(asked, others, CANDIDATES).stream()
                .filter(near -> near.nearness() >= SAME_QUESTION)
                .map(near -> near.entry().author())
                .collect(Collectors.toSet());
    }

    private static boolean isShared(Set<UUID> askers, Map<UUID, Card> cards) {
        var schools =
                askers.stream()
                        .map(cards::get)
                        .filter(Objects::nonNull)
                        .map(Card::schoolId)
                        .filter(Objects::nonNull);
        return askers.size() >= OTHERS && schools.distinct().count() >= SCHOOLS;
    }

    private record Asked(String question, Meaning meaning) {}

    private List<Companion> near(
            Viewer viewer,
            Asked asked,
            List<Near> nearest,
            Map<UUID, Phrase> found,
            Map<UUID, Card> cards,
            Collection<Reason> wanted,
            int most) {
        var mine =
                cards.containsKey(viewer.id())
                        ? Voices.setting(cards.get(viewer.id()))
                        : Setting.UNKNOWN;
        var receiver = Voices.asking(asked.meaning(), mine);
        var candidates =
                nearest.stream()
                        .filter(near -> found.containsKey(near.entry().phrase()))
                        .flatMap(near -> companions(viewer, asked, receiver, near, found, cards))
                        .filter(candidate -> wanted.contains(candidate.companion().reason()))
                        .sorted(Comparator.comparingDouble(Candidate::strength).reversed())
                        .toList();
        return byTurns(candidates, most);
    }

    private record Candidate(Companion companion, double strength) {}

    private Stream<Candidate> companions(
            Viewer viewer,
            Asked asked,
            Voice receiver,
            Near near,
            Map<UUID, Phrase> found,
            Map<UUID, Card> cards) {
        var phrase = found.get(near.entry().phrase());
        var card = phrase == null ? null : cards.get(phrase.author());
        if (phrase == null || card == null) {
            return Stream.empty();
        }
        var voice = voice(phrase, near.vector(), Voices.setting(card));
        var mine = cards.get(viewer.id());
        return Affinity.ties(receiver, voice).stream()
                .map(tie -> {
                    var themes = tie.themes(Taxonomy.shipped(), viewer.language());
                    var common =
                            InCommon.of(
                                    asked.question,
                                    phrase.words(),
                                    themes,
                                    mine == null ? List.of() : mine.subjects(),
                                    card.subjects(),
                                    viewer.language());
                    return new Candidate(
                            new Companion(card, tie.reason(), phrase, themes, common),
                            tie.strength());
                });
    }

    private Voice voice(Phrase phrase, SentenceVector vector, Setting setting) {
        var meaning = List.of(phrase.meaning(meanings, vector));
        var none = List.<Meaning>of();
        return switch (phrase.kind()) {
            case NEED -> new Voice(meaning, none, none, setting);
            case OFFER -> new Voice(none, meaning, none, setting);
            case EXPERIENCE -> new Voice(none, none, meaning, setting);
        };
    }

    /// One person once; the strongest of each kind first, then the strongest of all.
    private static List<Companion> byTurns(List<Candidate> candidates, int most) {
        var chosen = new ArrayList<Companion>();
        var seen = new LinkedHashSet<UUID>();
        while (chosen.size() < most) {
            int before = chosen.size();
            for (var reason : EnumSet.allOf(Reason.class)) {
                candidates.stream()
                        .map(Candidate::companion)
                        .filter(companion -> companion.reason() == reason && chosen.size() < most)
                        .filter(companion -> !seen.contains(companion.card().id()))
                        .findFirst()
                        .ifPresent(companion -> {
                            seen.add(companion.card().id());
                            chosen.add(companion);
                        });
            }
            if (chosen.size() == before) {
                break;
            }
        }
        return chosen;
    }

    private static Predicate<Entry> readable(Viewer viewer) {
        return entry -> isOther(viewer, entry) && viewer.isIn(entry.circle());
    }

    private static boolean isOther(Viewer viewer, Entry entry) {
        return !entry.author().equals(viewer.id()) && !viewer.closed().contains(entry.author());
    }

    /// How near a note or an idea is to a question.
    double nearness(Meaning asked, String words) {
        return Nearness.of(asked, meanings.withoutVector(words));
    }

    Meaning meaning(String question) {
        return meanings.of(question);
    }
}
