package org.risingtide.people;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.risingtide.people.FreeTime.Day;
import org.risingtide.people.FreeTime.Free;
import org.risingtide.people.FreeTime.Part;
import org.risingtide.platform.Words;

/// Free time as a person says it: "Mondays and Thursdays after school".
public final class FreeWords {
    private FreeWords() {}

    /// Empty when nothing is known.
    public static String sentence(FreeTime free, Words words) {
        var said = new ArrayList<String>();
        daysByPart(free).forEach((part, days) -> said.add(during(part, days, words)));
        free.times().stream()
                .filter(Free.Exactly.class::isInstance)
                .map(Free.Exactly.class::cast)
                .sorted(
                        Comparator.comparingInt((Free.Exactly each) -> order(each.day()))
                                .thenComparing(each -> each.span().from()))
                .forEach(each -> said.add(exactly(each, words)));
        var sentence = String.join("; ", said);
        return sentence.isEmpty()
                ? ""
                : sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }

    /// "Mondays 3:30 – 5:00 PM"
    public static String exactly(Free.Exactly free, Words words) {
        return words.say("people.free.exactly", day(free.day(), words), clock(free.span(), words));
    }

    public static String clock(Span span, Words words) {
        var format = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(reader(words));
        return time(span.from(), format) + "–" + time(span.to(), format);
    }

    private static String time(LocalTime time, DateTimeFormatter format) {
        return format.format(time).replace('\u202f', '\u00a0');
    }

    private static Locale reader(Words words) {
        return words.locale().equals(Words.SPANISH) ? Words.SPANISH : Locale.US;
    }

    private static Map<Part, List<Day>> daysByPart(FreeTime free) {
        return free.times().stream()
                .filter(Free.During.class::isInstance)
                .map(Free.During.class::cast)
                .sorted((a, b) -> Integer.compare(a.part().ordinal(), b.part().ordinal()))
                .collect(
                        Collectors.groupingBy(
                                Free.During::part,
                                LinkedHashMap::new,
                                Collectors.mapping(Free.During::day, Collectors.toList())));
    }

    private static String during(Part part, List<Day> days, Words words) {
        var named =
                days.stream()
                        .sorted((a, b) -> order(a) - order(b))
                        .map(day -> day(day, words))
                        .toList();
        return words.say("people.free.during." + Wording.small(part), words.list(named));
    }

    private static String day(Day day, Words words) {
        return switch (day) {
            case Day.Weekday(var weekday) -> words.say("people.day.many." + Wording.small(weekday));
            case Day.Rotating(var name) -> words.say("people.day.rotating", name);
        };
    }

    private static int order(Day day) {
        return switch (day) {
            case Day.Weekday(var weekday) -> weekday.getValue();
            case Day.Rotating(var name) -> 10 + name.charAt(0);
        };
    }
}
