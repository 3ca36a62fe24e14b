package org.risingtide.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.StoryReading.Told;

/// What a group's recurring sessions were and will be: small stories, the latest first. What was not reached stays unsaid.
///
/// @param plans the latest date first
record SeriesPage(Viewer viewer, Series series, List<Plan> plans, Told was, Instant now) {

    /// Soonest first.
    List<Plan> coming() {
        return plans.stream()
                .filter(plan -> !plan.isOver() && plan.startsAt().isAfter(now))
                .sorted(Comparator.comparing(Plan::startsAt))
                .toList();
    }

    String rhythm(Words words) {
        return series.rhythm().said(viewer.zone(), words);
    }

    @Nullable String until(Words words) {
        var until = series.rhythm().until();
        return until == null ? null : words.say("planning.series.until", day(until, words));
    }

    String when(Plan plan) {
        return Dates.full(plan.startsIn(viewer.zone()), viewer.language());
    }

    String leads(Plan plan) {
        var card = plan.facilitator() == null ? null : was.cards().get(plan.facilitator());
        return card == null ? "" : card.name();
    }

    private static String day(LocalDate day, Words words) {
        var spanish = words.locale().getLanguage().equals("es");
        var pattern = spanish ? "d 'de' MMMM 'de' yyyy" : "MMMM d, yyyy";
        return DateTimeFormatter.ofPattern(pattern, words.locale())
                .withZone(ZoneId.of("UTC"))
                .format(day);
    }
}
