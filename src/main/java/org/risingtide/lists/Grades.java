package org.risingtide.lists;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Grades as people write them: "K-5", "9–12", "5th", "3º a 5º", "middle school", even "5-Mar", which is what spreadsheets make of "3-5".
public final class Grades {
    private static final String ONE = "(?:pre-?k|p-?k|tk|k(?:inder(?:garten)?)?|1[0-2]|[1-9])";
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])("
                            + ONE
                            + ")(?:st|nd|rd|th|º|°|\\.º|er|ro|do|to|mo|vo|no)?"
                            + "(?:\\s*(?:-|–|—|to|a|thru|through|hasta|/)\\s*("
                            + ONE
                            + ")(?:st|nd|rd|th|º|°|\\.º|ro|do|to|mo|vo|no)?)?(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern AS_DATE =
            Pattern.compile("(?:(\\d{1,2})-(" + MONTHS + ")|(" + MONTHS + ")-(\\d{1,2}))");
    private static final Map<String, Long> SCHOOLS =
            Map.of(
                    "elementary", bits(1, 6),
                    "primary", bits(1, 6),
                    "primaria", bits(2, 7),
                    "middle", bits(7, 9),
                    "secundaria", bits(8, 10),
                    "high school", bits(10, 13),
                    "preparatoria", bits(11, 13),
                    "bachillerato", bits(11, 13),
                    "preschool", bits(0, 0),
                    "preescolar", bits(0, 1));

    private Grades() {}

    /// One bit a grade: 0 for before kindergarten, 1 for kindergarten, 2 for grade 1, … 13 for grade 12; 0 if there is none.
    public static long bits(String text) {
        var plain = Cells.fold(text);
        var date = AS_DATE.matcher(plain);
        if (date.matches()) {
            return asDate(date);
        }
        long bits = 0;
        var found = RANGE.matcher(plain);
        while (found.find()) {
            int from = bit(found.group(1));
            bits |= bits(from, found.group(2) == null ? from : bit(found.group(2)));
        }
        for (var school : SCHOOLS.entrySet()) {
            bits |= bits == 0 && plain.contains(school.getKey()) ? school.getValue() : 0;
        }
        return bits;
    }

    /// What is left of "6-8 SpEd" without its grades.
    static String without(String text) {
        return RANGE.matcher(text)
                .replaceAll(" ")
                .replaceAll("(?i)\\b(?:grade|grades|gr|grado|grados)\\b\\.?", " ")
                .replaceAll("[\\s,/&]+", " ")
                .strip();
    }

    private static long asDate(Matcher date) {
        boolean dayFirst = date.group(1) != null;
        int day = Integer.parseInt(dayFirst ? date.group(1) : date.group(4));
        int month = MONTHS.indexOf(dayFirst ? date.group(2) : date.group(3)) / 4 + 1;
        return day > 12 ? 0 : bits(Math.min(day, month) + 1, Math.max(day, month) + 1);
    }

    private static int bit(String grade) {
        return switch (grade.charAt(0)) {
            case 'p', 't' -> 0;
            case 'k' -> 1;
            default -> Integer.parseInt(grade) + 1;
        };
    }

    private static long bits(int from, int to) {
        return to < from ? 0 : (1L << to + 1) - (1L << from);
    }
}
