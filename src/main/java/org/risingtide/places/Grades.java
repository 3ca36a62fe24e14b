package org.risingtide.places;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The span a school teaches: −1 before kindergarten, 0 kindergarten, then 1 to 12, 13 for a year beyond.
public record Grades(int low, int high) {

    private static final int LAST = 13;
    private static final Map<String, Integer> LETTERS =
            Map.of("PK", -1, "PREK", -1, "KG", 0, "K", 0, "TK", 0);

    public Grades {
        if (low < -1 || high > LAST || low > high) {
            throw new IllegalArgumentException("No such span of grades: " + low + " to " + high);
        }
    }

    /// Null when the list does not say, or says something that is no grade (ungraded, adults).
    static @Nullable Grades of(String low, String high) {
        Integer from = number(low);
        Integer to = number(high);
        if (from == null) {
            return to == null ? null : new Grades(to, to);
        }
        int last = to == null ? from : to;
        return from <= last ? new Grades(from, last) : null;
    }

    private static @Nullable Integer number(String code) {
        String plain = code.strip().toUpperCase(java.util.Locale.ROOT);
        Integer letter = LETTERS.get(plain);
        if (letter != null) {
            return letter;
        }
        boolean figures = plain.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!figures || plain.isEmpty() || plain.length() > 2) {
            return null;
        }
        int grade = Integer.parseInt(plain);
        return grade >= 1 && grade <= LAST ? grade : null;
    }

    public boolean overlaps(Grades other) {
        return low <= other.high && other.low <= high;
    }

    /// As a teacher writes it, in both languages: "K–5", "PK", "9–12".
    public String label() {
        return low == high ? letter(low) : letter(low) + "–" + letter(high);
    }

    private static String letter(int grade) {
        return switch (grade) {
            case -1 -> "PK";
            case 0 -> "K";
            default -> Integer.toString(grade);
        };
    }
}
