package org.risingtide.home;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.collaboratives.NextMeeting;
import org.risingtide.company.Hello;
import org.risingtide.people.Card;
import org.risingtide.people.Phrase;
import org.risingtide.platform.Words;

/// At most the next meeting, one thing that waits, one voice. No feed.
///
/// @param waiting a question somebody has asked the viewer
/// @param asker who asked it
/// @param voice what somebody else has said, or null where nobody has yet
record Today(
        Viewer viewer,
        Instant now,
        Optional<NextMeeting> next,
        @Nullable Hello waiting,
        @Nullable Card asker,
        @Nullable Phrase voice,
        @Nullable Card speaker) {

    /// "Thursday 19 November", by the viewer's clock.
    String day() {
        var pattern =
                viewer.language().getLanguage().equals("es") ? "EEEE d 'de' MMMM" : "EEEE, MMMM d";
        return DateTimeFormatter.ofPattern(pattern, viewer.language()).format(local());
    }

    /// The part of the day: morning, afternoon or evening.
    String greeting() {
        int hour = local().getHour();
        return hour < 12 ? "home.morning" : hour < 18 ? "home.afternoon" : "home.evening";
    }

    String first() {
        return viewer.name().replaceFirst(" .*", "");
    }

    /// "today, 4:00 PM" or "Thursday, December 3, 4:00 PM PST".
    String when(Words words) {
        var start = next.orElseThrow().meeting().startsIn(viewer.zone());
        var time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(viewer.language())
                        .format(start);
        long days =
                local().toLocalDate()
                        .until(start.toLocalDate(), java.time.temporal.ChronoUnit.DAYS);
        if (days == 0) {
            return words.say("home.today.at", time);
        }
        if (days == 1) {
            return words.say("home.tomorrow.at", time);
        }
        var pattern =
                viewer.language().getLanguage().equals("es") ? "EEEE d 'de' MMMM" : "EEEE, MMMM d";
        return DateTimeFormatter.ofPattern(pattern, viewer.language()).format(start) + ", " + time;
    }

    boolean isForEverybody() {
        return voice != null && voice.circle().equals(Circles.SITE);
    }

    private ZonedDateTime local() {
        return now.atZone(viewer.zone());
    }
}
