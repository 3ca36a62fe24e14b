package org.risingtide.sessions;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Sessions that come back: what they were, what comes, and their end.
@Controller
@RequestMapping("/sessions/series/{id}")
class SeriesController {
    private static final int SHOWN = 30;

    private final SeriesTables tables;
    private final StoryReading reading;
    private final Clock clock;

    SeriesController(SeriesTables tables, StoryReading reading, Clock clock) {
        this.tables = tables;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var series = tables.find(viewer, id).orElseThrow(NotFound::new);
        var plans = tables.sessions(viewer, id, SHOWN);
        var leads = plans.stream().map(Plan::facilitator).filter(Objects::nonNull).toList();
        var stories = reading.of(viewer, plans, leads);
        model.addAttribute("page", new SeriesPage(viewer, series, plans, stories, clock.instant()));
        return "sessions/series";
    }

    /// Twice is once.
    @PostMapping("/end")
    @Transactional
    String end(Viewer viewer, @PathVariable UUID id) {
        var series = tables.find(viewer, id).orElseThrow(NotFound::new);
        tables.end(id, clock.instant());
        return "redirect:" + series.path();
    }
}
