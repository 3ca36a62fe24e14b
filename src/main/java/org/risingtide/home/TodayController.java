package org.risingtide.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.company.Hellos;
import org.risingtide.people.Card;
import org.risingtide.people.People;
import org.risingtide.people.Phrase;
import org.risingtide.people.Phrases;
import org.risingtide.sessions.NextSession;
import org.risingtide.sessions.Plan;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where a day begins. Whoever has said nothing yet and is in no group begins with their own sentence.
@Controller
class TodayController {
    private static final int VOICES = 7;

    private final Coming coming;
    private final Hellos hellos;
    private final Phrases phrases;
    private final People people;
    private final Clock clock;

    TodayController(Coming coming, Hellos hellos, Phrases phrases, People people, Clock clock) {
        this.coming = coming;
        this.hellos = hellos;
        this.phrases = phrases;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    String today(Viewer viewer, Model model) {
        var up = coming.to(viewer);
        var next = up.sessions().next();
        var waiting = hellos.waitingFor(viewer).orElse(null);
        var voice = voice(viewer).orElse(null);
        var ids = new LinkedHashSet<UUID>(List.of(viewer.id()));
        Optional.ofNullable(waiting).ifPresent(hello -> ids.add(hello.askerId()));
        Optional.ofNullable(voice).ifPresent(phrase -> ids.add(phrase.author()));
        next.ifPresent(soon -> ids.addAll(soon.date().members()));
        var cards = people.cards(viewer, ids);
        model.addAttribute(
                "page",
                new Today(
                        viewer,
                        clock.instant(),
                        up.sessions().inWriting().orElse(null),
                        next,
                        names(next, cards),
                        leads(next, cards),
                        up.tries(),
                        waiting,
                        waiting == null ? null : cards.get(waiting.askerId()),
                        voice,
                        voice == null ? null : cards.get(voice.author())));
        return "home/today";
    }

    private static List<String> names(Optional<NextSession> next, Map<UUID, Card> cards) {
        return next.stream()
                .flatMap(soon -> soon.date().members().stream())
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(Card::name)
                .toList();
    }

    private static String leads(Optional<NextSession> next, Map<UUID, Card> cards) {
        return next.map(NextSession::plan)
                .map(Plan::facilitator)
                .map(cards::get)
                .map(Card::name)
                .orElse("");
    }

    /// Another one each day, the same all day long.
    private Optional<Phrase> voice(Viewer viewer) {
        var said = phrases.newest(viewer, VOICES);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var day = LocalDate.now(clock.withZone(viewer.zone())).toEpochDay();
        return Optional.of(said.get((int) Math.floorMod(day, (long) said.size())));
    }
}
