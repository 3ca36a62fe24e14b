package org.risingtide.home;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.collaboratives.NextMeeting;
import org.risingtide.company.Hello;
import org.risingtide.people.Card;
import org.risingtide.people.Phrase;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;
import org.risingtide.sessions.NextSession;
import org.risingtide.sessions.Plan;
import org.risingtide.takeaways.Commitment;

/// At most the next meeting, one thing that waits, one voice. No feed.
///
/// @param inWriting what is under way over days; then it is the one thing, and the next date waits
/// @param meets the names of those who come to it
/// @param leads who leads the next session, or empty
/// @param tries what the viewer said they would try
/// @param waiting a question somebody has asked the viewer
/// @param asker who asked it
/// @param voice what somebody else has said, or null where nobody has yet
record Today(
        Viewer viewer,
        Instant now,
        @Nullable Plan inWriting,
        Optional<NextSession> next,
        List<String> meets,
        String leads,
        List<Commitment> tries,
        @Nullable Hello waiting,
        @Nullable Card asker,
        @Nullable Phrase voice,
        @Nullable Card speaker) {

    /// "Thursday, November 19", by the viewer's clock.
    String day() {
        return Dates.day(local(), viewer.language());
    }

    /// The part of the day: morning, afternoon or evening.
    String greeting() {
        int hour = local().getHour();
        return hour < 12 ? "home.morning" : hour < 18 ? "home.afternoon" : "home.evening";
    }

    String first() {
        return viewer.name().replaceFirst(" .*", "");
    }

    /// When the part that is open in writing ends.
    String until(Plan writing) {
        var until = writing.windows().endAfter(now).atZone(viewer.zone());
        return Dates.full(until, viewer.language());
    }

    NextMeeting date() {
        return next.orElseThrow().date();
    }

    /// How they will talk then, or null.
    @Nullable Plan plan() {
        return next.orElseThrow().plan();
    }

    /// Whether the next date is today, by the viewer's clock.
    boolean isToday() {
        var start = date().meeting().startsIn(viewer.zone());
        return start.toLocalDate().equals(local().toLocalDate());
    }

    /// "Sharing session, short, 24 minutes; Rosa leads", with the viewer's own place in the order.
    String how(Plan plan, Words words) {
        return words.say(
                leads.isEmpty() ? "home.how" : "home.how.leads",
                plan.protocol().nameIn(words.locale()),
                plan.protocol().length(plan.speakers().size()).toMinutes(),
                leads);
    }

    /// "today, 4:00 PM" or "Thursday, December 3, 4:00 PM PST".
    String when(Words words) {
        var start = date().meeting().startsIn(viewer.zone());
        var time = Dates.clock(start, viewer.language());
        long days = local().toLocalDate().until(start.toLocalDate(), ChronoUnit.DAYS);
        if (days > 1) {
            return Dates.full(start, viewer.language());
        }
        return words.say(days < 1 ? "home.today.at" : "home.tomorrow.at", time);
    }

    boolean isForEverybody() {
        return voice != null && voice.circle().equals(Circles.SITE);
    }

    private ZonedDateTime local() {
        return now.atZone(viewer.zone());
    }
}
