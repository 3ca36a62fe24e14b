package org.risingtide.company;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Card;
import org.risingtide.people.Finding;
import org.risingtide.people.People;
import org.risingtide.people.Phrase;
import org.risingtide.people.Phrases;
import org.risingtide.places.Places;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// People: by words, by what and where they teach, and by what they could be to a question of mine. Never by a count.
@Controller
class PeopleController {
    private static final int PAGE = 12;
    private static final int MOST = 120;
    private static final int AMONG = 500;

    private final People people;
    private final Phrases phrases;
    private final Company company;
    private final Places places;

    PeopleController(People people, Phrases phrases, Company company, Places places) {
        this.people = people;
        this.phrases = phrases;
        this.company = company;
        this.places = places;
    }

    /// @param within kilometres from the viewer's school; 0 for anywhere
    /// @param shown how many are on the page; "more" asks for the next ones too
    @GetMapping("/company/people")
    @Transactional(readOnly = true)
    String index(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "0") int within,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "12") int shown,
            Model model) {
        int most = Math.clamp(shown, PAGE, MOST);
        var search = new Search(q.strip(), subject, grade, language, within, reason, most);
        var mine =
                search.reasonOf().isPresent()
                        ? asking(phrases.of(viewer, viewer.id()))
                        : List.<Phrase>of();
        var found = mine.isEmpty() ? found(viewer, search) : company(viewer, mine, search);
        var lines = found.lines();
        model.addAttribute("search", search);
        model.addAttribute("hasQuestion", found.hasQuestion());
        model.addAttribute("lines", lines.size() > most ? lines.subList(0, most) : lines);
        model.addAttribute("more", lines.size() > most);
        return "company/people";
    }

    /// Nearest sentence first: to my newest question.
    private Found company(Viewer viewer, List<Phrase> mine, Search search) {
        var reasons = EnumSet.of(search.reasonOf().orElseThrow());
        var schools = schools(viewer, search);
        if (search.within() > 0 && schools.isEmpty()) {
            return new Found(List.of(), true);
        }
        var question = mine.getLast().words();
        var near =
                search.narrows()
                        ? company.near(
                                viewer,
                                question,
                                reasons,
                                Set.copyOf(people.find(viewer, search.finding(schools), AMONG))
                                        ::contains,
                                search.shown() + 1)
                        : company.near(viewer, question, reasons, search.shown() + 1);
        var lines =
                near.stream()
                        .map(companion -> new Line(companion.card(), companion.phrase(), companion))
                        .toList();
        return new Found(lines, true);
    }

    /// By name, each with a sentence that the viewer may read, if there is one.
    private Found found(Viewer viewer, Search search) {
        var schools = schools(viewer, search);
        if (search.within() > 0 && schools.isEmpty()) {
            return new Found(List.of(), false);
        }
        var ids = people.find(viewer, search.finding(schools), search.shown() + 1);
        var cards = people.cards(viewer, ids);
        // The viewer's own come along, to know whether they ask something.
        var all = new ArrayList<>(ids);
        all.add(viewer.id());
        var said = phrases.of(viewer, all);
        var lines = new ArrayList<Line>();
        for (var card : cards.values()) {
            lines.add(
                    new Line(
                            card,
                            sentence(said.getOrDefault(card.id(), List.of()), search.q()),
                            null));
        }
        return new Found(lines, !asking(said.getOrDefault(viewer.id(), List.of())).isEmpty());
    }

    private static List<Phrase> asking(List<Phrase> mine) {
        return mine.stream()
                .filter(p -> p.kind() == Phrase.Kind.NEED && p.closed() == null)
                .toList();
    }

    private static @Nullable Phrase sentence(List<Phrase> said, String words) {
        var folded = words.toLowerCase(Locale.ROOT);
        return said.stream()
                .filter(phrase ->
                        !folded.isEmpty()
                                && phrase.words().toLowerCase(Locale.ROOT).contains(folded))
                .findFirst()
                .orElse(said.isEmpty() ? null : said.getFirst());
    }

    private Set<UUID> schools(Viewer viewer, Search search) {
        if (search.within() <= 0) {
            return Set.of();
        }
        return people.card(viewer, viewer.id())
                .flatMap(card -> Optional.ofNullable(card.schoolId()))
                .map(school -> places.within(school, search.within()))
                .orElse(Set.of());
    }

    /// @param hasQuestion whether the viewer asks something to which others could be company
    record Found(List<Line> lines, boolean hasQuestion) {}

    /// One person on the page.
    ///
    /// @param phrase a sentence of theirs the viewer may read, or null
    /// @param companion what they could be to the viewer's question, or null
    record Line(Card card, @Nullable Phrase phrase, @Nullable Companion companion) {}

    record Search(
            String q,
            String subject,
            String grade,
            String language,
            int within,
            String reason,
            int shown) {
        private static final Map<String, Reason> REASONS =
                EnumSet.allOf(Reason.class).stream()
                        .collect(Collectors.toMap(Reason::id, Function.identity()));

        Optional<Reason> reasonOf() {
            return Optional.ofNullable(REASONS.get(reason));
        }

        boolean narrows() {
            return !q.isEmpty()
                    || !subject.isEmpty()
                    || !grade.isEmpty()
                    || !language.isEmpty()
                    || within > 0;
        }

        Finding finding(Set<UUID> schools) {
            return new Finding(q, subject, grade, language, schools, null, null);
        }

        /// The same search, changed in one thing.
        String with(String name, Object value) {
            var uri = org.springframework.web.util.UriComponentsBuilder.fromPath("/company/people");
            var all = new java.util.LinkedHashMap<String, Object>();
            all.put("q", q);
            all.put("subject", subject);
            all.put("grade", grade);
            all.put("language", language);
            all.put("within", within);
            all.put("reason", reason);
            all.put(name, value);
            all.forEach((key, given) -> {
                if (!String.valueOf(given).isEmpty() && !given.equals(0)) {
                    uri.queryParam(key, "{" + key + "}");
                }
            });
            return uri.encode().buildAndExpand(all).toUriString();
        }
    }
}
