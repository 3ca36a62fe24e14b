package org.risingtide.company;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.risingtide.meaning.Meaning;
import org.risingtide.people.Card;
import org.risingtide.people.Role;

/// What the scoring may know of somebody, made from their profile.
final class Voices {
    private Voices() {}

    static Setting setting(Card card) {
        return new Setting(
                folded(card.subjects()),
                grades(card.grades()),
                card.role() == Role.OTHER ? "" : card.role().name(),
                String.valueOf(card.schoolId() == null ? card.school() : card.schoolId()),
                String.valueOf(card.districtId() == null ? card.district() : card.districtId()));
    }

    static Voice asking(Meaning question, Setting setting) {
        return new Voice(List.of(question), List.of(), List.of(), setting);
    }

    private static Set<String> folded(List<String> subjects) {
        var folded = new HashSet<String>();
        subjects.forEach(subject -> folded.add(subject.toLowerCase(Locale.ROOT)));
        return folded;
    }

    private static long grades(List<String> grades) {
        long bits = 0;
        for (var grade : grades) {
            switch (grade) {
                case "PK" -> bits |= 1;
                case "K" -> bits |= 2;
                default -> bits |= 1L << (Integer.parseInt(grade) + 1);
            }
        }
        return bits;
    }
}
