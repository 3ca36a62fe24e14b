package org.risingtide.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.risingtide.people.FreeTime.Free;
import org.risingtide.people.FreeTime.Part;
import org.springframework.util.MultiValueMap;

/// A profile as it is being typed; every field as text, so that what was typed comes back as it was.
///
/// @param free chips that are set, such as "Mon after school"
/// @param exact "Mon 15:30-17:00; Thu 16:00-17:00"
/// @param hours by part of the day, "15:15-17:00"
record ProfileForm(
        int version,
        String name,
        String role,
        String subjects,
        List<String> grades,
        List<String> languages,
        String years,
        String zone,
        List<String> free,
        String exact,
        Map<Part, String> hours,
        boolean paid,
        boolean checked) {

    static final List<String> GRADES =
            List.of("PK", "K", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    private static final int MOST_SUBJECTS = 12;

    static ProfileForm of(Profile profile, Locale reader) {
        var hours = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            hours.put(part, profile.free().hours(part).written());
        }
        return new ProfileForm(
                profile.version(),
                profile.name(),
                profile.role().stored(),
                String.join(", ", profile.subjects()),
                profile.grades(),
                profile.languages(),
                profile.years() == null ? "" : profile.years().toString(),
                profile.zone().getId(),
                chips(profile.free()),
                exactly(profile.free(), reader),
                hours,
                profile.paidHoursOnly(),
                false);
    }

    static ProfileForm typed(MultiValueMap<String, String> fields) {
        var hours = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            hours.put(part, text(fields, "hours_" + Wording.small(part)));
        }
        return new ProfileForm(
                text(fields, "version").matches("\\d{1,9}")
                        ? Integer.parseInt(text(fields, "version"))
                        : -1,
                text(fields, "name"),
                text(fields, "role"),
                text(fields, "subjects"),
                fields.getOrDefault("grades", List.of()),
                fields.getOrDefault("languages", List.of()),
                text(fields, "years"),
                text(fields, "zone"),
                fields.getOrDefault("free", List.of()),
                text(fields, "exact"),
                hours,
                fields.containsKey("paid"),
                true);
    }

    ProfileForm at(int current) {
        return new ProfileForm(
                current, name, role, subjects, grades, languages, years, zone, free, exact, hours,
                paid, checked);
    }

    boolean nameWrong() {
        return checked && (name.isBlank() || name.strip().length() > 200);
    }

    boolean yearsWrong() {
        return checked
                && !years.isBlank()
                && (!years.strip().matches("\\d{1,2}") || Integer.parseInt(years.strip()) > 70);
    }

    boolean exactWrong() {
        return checked && exactTimes().anyMatch(time -> FreeText.read(time).isEmpty());
    }

    boolean hoursWrong() {
        return checked
                && hours.values().stream()
                        .anyMatch(h -> !h.isBlank() && SpanText.read(h).isEmpty());
    }

    boolean wrong() {
        return nameWrong() || yearsWrong() || exactWrong() || hoursWrong();
    }

    /// What was typed, on top of what stands there.
    Profile onto(Profile old, Profile.Workplace place) {
        return new Profile(
                old.id(),
                name.strip().replaceAll("\\s+", " "),
                old.picture(),
                Role.of(role).orElse(old.role()),
                place,
                subjectList(),
                GRADES.stream().filter(grades::contains).toList(),
                languages.stream()
                        .filter(code -> code.matches("[a-z]{2,3}"))
                        .distinct()
                        .limit(20)
                        .toList(),
                years.isBlank() ? null : Integer.valueOf(years.strip()),
                zoneId().orElse(old.zone()),
                freeTime(),
                paid,
                version);
    }

    Optional<ZoneId> zoneId() {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private FreeTime freeTime() {
        var own = new ArrayList<String>();
        hours.forEach((part, text) ->
                SpanText.read(text)
                        .filter(span -> !span.equals(part.usual()))
                        .ifPresent(span -> own.add(FreeText.writeHours(Map.entry(part, span)))));
        return FreeTime.of(Stream.concat(free.stream(), exactTimes()).limit(60).toList(), own);
    }

    private List<String> subjectList() {
        var all = new LinkedHashSet<String>();
        for (var subject : subjects.split("[,;\n]")) {
            var plain = subject.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            if (!plain.isEmpty() && plain.length() <= 60) {
                all.add(plain);
            }
        }
        return all.stream().limit(MOST_SUBJECTS).toList();
    }

    private Stream<String> exactTimes() {
        return Stream.of(exact.split("[;,\n]")).map(String::strip).filter(time -> !time.isEmpty());
    }

    private static List<String> chips(FreeTime free) {
        return free.times().stream()
                .filter(Free.During.class::isInstance)
                .map(FreeText::write)
                .toList();
    }

    private static String exactly(FreeTime free, Locale reader) {
        return free.times().stream()
                .filter(Free.Exactly.class::isInstance)
                .map(Free.Exactly.class::cast)
                .map(time -> FreeText.write(time, reader))
                .collect(Collectors.joining("; "));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        @Nullable String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
