package org.risingtide.people;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.risingtide.people.FreeTime.Day;
import org.risingtide.people.FreeTime.Part;

/// Names of days and parts of a day as people type them in English and Spanish, whole or begun: "Thu", "jueves", "día 4".
final class DayNames {
    private static final Pattern ROTATING = Pattern.compile("(?:day |dia )?([ab]|[1-6])(?: day)?");
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"));
    private static final Map<String, Part> PARTS =
            Map.ofEntries(
                    Map.entry("planning", Part.PLANNING_PERIOD),
                    Map.entry("hora de planeacion", Part.PLANNING_PERIOD),
                    Map.entry("planeacion", Part.PLANNING_PERIOD),
                    Map.entry("antes de clases", Part.BEFORE_SCHOOL),
                    Map.entry("antes de la escuela", Part.BEFORE_SCHOOL),
                    Map.entry("almuerzo", Part.LUNCH),
                    Map.entry("despues de clases", Part.AFTER_SCHOOL),
                    Map.entry("despues de la escuela", Part.AFTER_SCHOOL),
                    Map.entry("noche", Part.EVENING));

    private DayNames() {}

    /// Small letters, no accents, single spaces: "los sábados" begins like "sabados".
    static String plain(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("^(on|los|el) ", "");
    }

    /// @param plain see [#plain]
    static @Nullable Day day(String plain) {
        var begun = plain.replaceFirst("\\.$", "");
        for (var language : SPOKEN) {
            for (var day : DayOfWeek.values()) {
                var name = plain(day.getDisplayName(TextStyle.FULL, language));
                if (begun.length() >= 3 && (name + "s").startsWith(begun)) {
                    return new Day.Weekday(day);
                }
            }
        }
        var rotating = ROTATING.matcher(plain);
        return rotating.matches()
                ? new Day.Rotating(rotating.group(1).toUpperCase(Locale.ROOT))
                : null;
    }

    /// @param plain see [#plain]
    static @Nullable Part part(String plain) {
        for (var part : Part.values()) {
            if (FreeText.write(part).equals(plain)) {
                return part;
            }
        }
        return PARTS.get(plain);
    }

    /// "Mon", "lun", "A", "Day 4", "Día 4": what [#day] reads again.
    static String write(Day day, Locale reader) {
        var spanish = reader.getLanguage().equals("es");
        return switch (day) {
            case Day.Weekday(var weekday) ->
                    weekday.getDisplayName(TextStyle.SHORT, spanish ? reader : Locale.ENGLISH);
            case Day.Rotating(var name) ->
                    Character.isDigit(name.charAt(0)) ? (spanish ? "Día " : "Day ") + name : name;
        };
    }
}
