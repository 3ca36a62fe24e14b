package org.risingtide.planning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.NotFound;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Sessions;
import org.risingtide.sessions.StoryReading;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Sessions that come back: what they were, what comes, and their end.
@Controller
@RequestMapping("/planning/series/{id}")
class SeriesController {
    private static final int SHOWN = 30;

    private final SeriesTables tables;
    private final Sessions sessions;
    private final StoryReading reading;
    private final Fragments fragments;
    private final Clock clock;

    SeriesController(
            SeriesTables tables,
            Sessions sessions,
            StoryReading reading,
            Fragments fragments,
            Clock clock) {
        this.tables = tables;
        this.sessions = sessions;
        this.reading = reading;
        this.fragments = fragments;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = tables.whole(viewer, id).orElseThrow(NotFound::new);
        var plans = sessions.of(viewer, found.sessions(), SHOWN);
        var leads = plans.stream().map(Plan::facilitator).filter(Objects::nonNull).toList();
        var was = reading.told(viewer, fragments.frame(request, response), plans, leads);
        model.addAttribute(
                "page", new SeriesPage(viewer, found.series(), plans, was, clock.instant()));
        return "planning/series";
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
