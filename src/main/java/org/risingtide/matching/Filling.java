package org.risingtide.matching;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.risingtide.lists.FreeTime;
import org.risingtide.lists.Grades;
import org.risingtide.lists.Listed;
import org.risingtide.people.FreeTime.Day;
import org.risingtide.people.FreeTime.Free;
import org.risingtide.people.Profile;

/// What a list leaves blank about somebody who is here already, their profile says. Facts only: no sentence of theirs.
final class Filling {
    private Filling() {}

    static Listed blanks(Listed listed, Profile profile) {
        return new Listed(
                listed.line(),
                listed.name(),
                listed.email(),
                work(listed.work(), profile),
                listed.languages().isEmpty() ? profile.languages() : listed.languages(),
                listed.zone().isEmpty() ? profile.zone().getId() : listed.zone(),
                listed.free().known() ? listed.free() : FreeTime.of(free(profile)),
                listed.says(),
                listed.relations());
    }

    /// With this zone where the list says none.
    static Listed zone(Listed listed, ZoneId zone) {
        return new Listed(
                listed.line(),
                listed.name(),
                listed.email(),
                listed.work(),
                listed.languages(),
                listed.zone().isEmpty() ? zone.getId() : listed.zone(),
                listed.free(),
                listed.says(),
                listed.relations());
    }

    /// Everybody the list does not name yet is made of their profile alone.
    static Listed whole(int line, String email, Profile profile) {
        var empty = new Listed.Work("", "", "", "", 0, "", List.of());
        return blanks(
                new Listed(
                        line,
                        profile.name(),
                        email,
                        empty,
                        List.of(),
                        "",
                        FreeTime.of(""),
                        Listed.Sentences.NONE,
                        Listed.Relations.NONE),
                profile);
    }

    private static Listed.Work work(Listed.Work work, Profile profile) {
        var place = profile.workplace();
        var grades =
                work.gradesAsWritten().isEmpty()
                        ? String.join(", ", profile.grades())
                        : work.gradesAsWritten();
        return new Listed.Work(
                work.school().isEmpty() ? place.school() : work.school(),
                work.district().isEmpty() ? place.district() : work.district(),
                work.state(),
                work.role().isEmpty() ? profile.role().written() : work.role(),
                Grades.bits(grades),
                grades,
                work.subjects().isEmpty() ? profile.subjects() : work.subjects());
    }

    /// Weekdays only: a day that rotates is another one every week.
    private static String free(Profile profile) {
        var times = profile.meetable();
        return times.times().stream()
                .filter(free -> free.day() instanceof Day.Weekday)
                .map(free -> written(free, times.span(free).written()))
                .collect(Collectors.joining("; "));
    }

    private static String written(Free free, String span) {
        return switch (free.day()) {
            case Day.Weekday(var day) ->
                    day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + span;
            case Day.Rotating(_) -> "";
        };
    }
}
