package org.risingtide.lists;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When somebody is free in an ordinary week, by their own clock. None given means not known, not never.
public record FreeTime(List<Span> spans) {
    public static final FreeTime UNKNOWN = new FreeTime(List.of());

    /// Minutes of the day; `to` is after the last one.
    public record Span(DayOfWeek day, int from, int to) {}

    private static final Pattern PART =
            Pattern.compile(
                    "(?<days>[\\p{L}.,&/+\\s–-]+?)\\s*(?<h1>\\d{1,2})(?:[:.h](?<m1>\\d{2}))?\\s*(?<p1>[ap]\\.?\\s?m\\.?)?"
                            + "\\s*(?:-|–|—|to|a|until|hasta)\\s*"
                            + "(?<h2>\\d{1,2})(?:[:.h](?<m2>\\d{2}))?\\s*(?<p2>[ap]\\.?\\s?m\\.?)?");
    private static final Pattern BETWEEN_DAYS = Pattern.compile("[,&/+\\s]+|\\b(?:and|y|e)\\b");
    private static final List<String> ENGLISH =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> SPANISH =
            List.of("lun", "mar", "mie", "jue", "vie", "sab", "dom");

    /// Letters of `mon 15:30-17:00`.
    private static final int WRITTEN = 15;

    public FreeTime {
        spans = List.copyOf(spans);
    }

    /// @param unread what could not be understood
    record Reading(FreeTime time, List<String> unread) {}

    public boolean known() {
        return !spans.isEmpty();
    }

    /// From [#written], or from a person's hand; what cannot be read is left out.
    public static FreeTime of(String text) {
        var written = rewritten(text);
        return written == null ? read(text).time() : written;
    }

    /// What [#written] wrote, without looking at it from all sides: a page of two hundred people reads it two hundred times.
    private static @Nullable FreeTime rewritten(String text) {
        var spans = new ArrayList<Span>();
        for (int at = 0; at < text.length(); at += WRITTEN + 2) {
            int end = at + WRITTEN;
            if (end > text.length() || (end < text.length() && !text.startsWith("; ", end))) {
                return null;
            }
            int day = ENGLISH.indexOf(text.substring(at, at + 3));
            int from = clock(text, at + 4);
            int to = clock(text, at + 10);
            if (day < 0
                    || text.charAt(at + 3) != ' '
                    || text.charAt(at + 9) != '-'
                    || from < 0
                    || to <= from) {
                return null;
            }
            spans.add(new Span(DayOfWeek.of(day + 1), from, to));
        }
        return new FreeTime(spans);
    }

    /// Minutes of `15:30`, or -1.
    private static int clock(String text, int at) {
        int[] digits = {0, 1, 3, 4};
        for (int i = 0; i < digits.length; i++) {
            digits[i] = text.charAt(at + digits[i]) - '0';
            if (digits[i] < 0 || digits[i] > 9) {
                return -1;
            }
        }
        int minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3];
        return text.charAt(at + 2) == ':' && digits[2] < 6 && minutes <= 24 * 60 ? minutes : -1;
    }

    /// As [#of] reads it.
    public String written() {
        return spans.stream()
                .map(span ->
                        "%s %02d:%02d-%02d:%02d"
                                .formatted(
                                        ENGLISH.get(span.day().getValue() - 1),
                                        span.from() / 60,
                                        span.from() % 60,
                                        span.to() / 60,
                                        span.to() % 60))
                .collect(Collectors.joining("; "));
    }

    /// Like `Mon 15:30-17:00; Thu 4-5 pm`; several days may share a time.
    static Reading read(String cell) {
        var spans = new ArrayList<Span>();
        var unread = new ArrayList<String>();
        for (var part : cell.split("\\s*[;|\\n]\\s*")) {
            var match = PART.matcher(Cells.fold(part));
            if (part.isBlank()) {
                continue;
            }
            if (!match.matches() || !add(match, spans)) {
                unread.add(part.strip());
            }
        }
        return new Reading(new FreeTime(spans), unread);
    }

    private static boolean add(Matcher match, List<Span> spans) {
        var days = days(match.group("days"));
        int from = minutes(match, "1", match.group("p2"));
        int to = minutes(match, "2", match.group("p1"));
        if (days.isEmpty() || from < 0 || to > 24 * 60 || to <= from) {
            return false;
        }
        days.forEach(day -> spans.add(new Span(day, from, to)));
        return true;
    }

    /// An hour without am, pm or a leading zero is what schools mean by it: one to six are in the afternoon.
    private static int minutes(Matcher match, String which, @Nullable String otherHalf) {
        var written = match.group("h" + which);
        int hour = Integer.parseInt(written);
        int minute =
                match.group("m" + which) == null ? 0 : Integer.parseInt(match.group("m" + which));
        if (hour > 24 || minute > 59) {
            return -1;
        }
        var half = match.group("p" + which);
        if (half != null) {
            return (hour % 12 + (half.startsWith("p") ? 12 : 0)) * 60 + minute;
        }
        boolean afternoon =
                hour >= 1
                        && hour <= 6
                        && !written.startsWith("0")
                        && (otherHalf == null || otherHalf.startsWith("p"));
        return (hour + (afternoon ? 12 : 0)) * 60 + minute;
    }

    private static Set<DayOfWeek> days(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        var plain = text.replace(".", "").replace('–', '-').strip().toLowerCase(Locale.ROOT);
        if (Set.of("daily", "every day", "weekdays", "mon-fri", "todos los dias", "entre semana")
                .contains(plain)) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        for (var word : BETWEEN_DAYS.split(plain)) {
            int dash = word.indexOf('-');
            int from = day(dash < 0 ? word : word.substring(0, dash));
            int to = dash < 0 ? from : day(word.substring(dash + 1));
            if (word.isEmpty()) {
                continue;
            }
            if (from < 0 || to < from) {
                return EnumSet.noneOf(DayOfWeek.class);
            }
            days.addAll(EnumSet.range(DayOfWeek.of(from + 1), DayOfWeek.of(to + 1)));
        }
        return days;
    }

    private static int day(String word) {
        var three = word.strip().length() < 3 ? word.strip() : word.strip().substring(0, 3);
        return Math.max(ENGLISH.indexOf(three), SPANISH.indexOf(three));
    }
}
