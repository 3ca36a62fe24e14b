package org.risingtide.lists;

import java.util.regex.Pattern;

/// What somebody with this job leads, and so is presumed to evaluate.
public enum Leading {
    NOBODY,
    SCHOOL,
    DISTRICT;

    private static final Pattern OF_DISTRICT =
            Pattern.compile(
                    "\\b(?:superintendente?s?|asst supt|supt|director of|directora? de|executive director|chief|inspectora?)\\b");
    private static final Pattern OF_SCHOOL =
            Pattern.compile(
                    "\\b(?:(?:assistant|vice|deputy|associate|co)?[ -]?principal|ap|head ?teacher|head of school|headmaster|headmistress|dean"
                            + "|(?:sub|vice)?directora?|jefe de estudios|jefa de estudios)\\b");

    public static Leading of(String role) {
        var plain = Cells.fold(role);
        if (OF_DISTRICT.matcher(plain).find() && !plain.contains("director of bands")) {
            return DISTRICT;
        }
        return OF_SCHOOL.matcher(plain).find() ? SCHOOL : NOBODY;
    }
}
