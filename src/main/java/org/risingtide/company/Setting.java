package org.risingtide.company;

import java.util.Collections;
import java.util.Set;

/// Where somebody works. Names are folded by whoever makes it; empty is not known.
///
/// @param grades one bit a grade: 0 for before kindergarten, 1 for kindergarten, 2 for grade 1, … 13 for grade 12
public record Setting(
        Set<String> subjects, long grades, String role, String school, String district) {
    public static final Setting UNKNOWN = new Setting(Set.of(), 0, "", "", "");
    private static final double SUBJECT = 0.4;
    private static final double GRADES = 0.35;
    private static final double ROLE = 0.25;

    public Setting {
        subjects = Set.copyOf(subjects);
    }

    public boolean sameSchool(Setting other) {
        return !school.isEmpty()
                && school.equals(other.school)
                && (district.isEmpty() || other.district.isEmpty() || sameDistrict(other));
    }

    public boolean sameDistrict(Setting other) {
        return !district.isEmpty() && district.equals(other.district);
    }

    public boolean sharesSubject(Setting other) {
        return !Collections.disjoint(subjects, other.subjects);
    }

    public boolean sharesGrades(Setting other) {
        return (grades & other.grades) != 0;
    }

    /// How much of their day is the same, 0 to 1.
    double likeness(Setting other) {
        return likeness(
                sharesSubject(other),
                sharesGrades(other),
                !role.isEmpty() && role.equals(other.role));
    }

    /// The same, from what is known to be shared.
    public static double likeness(boolean subject, boolean grades, boolean role) {
        return (subject ? SUBJECT : 0) + (grades ? GRADES : 0) + (role ? ROLE : 0);
    }

    /// From how different a place they look, 0 (the same, or not known) to 1.
    double distance(Setting other) {
        double apart = 0;
        if (!subjects.isEmpty() && !other.subjects.isEmpty() && !sharesSubject(other)) {
            apart += 0.6;
        }
        if (grades != 0 && other.grades != 0 && !sharesGrades(other)) {
            apart += 0.5;
        }
        if (!role.isEmpty() && !other.role.isEmpty() && !role.equals(other.role)) {
            apart += 0.3;
        }
        return Math.min(1, apart);
    }
}
