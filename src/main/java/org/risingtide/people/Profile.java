package org.risingtide.people;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who somebody is.
///
/// @param picture path of their picture, or null for the tide-mark
/// @param workplace where they work
/// @param subjects in their own words, small letters: "music", "dual language"
/// @param grades "PK", "K", "1" … "12", in that order
/// @param languages codes such as "en", "es"
/// @param paidHoursOnly meets only within working hours; free time is then read from before school to after school
/// @param version for a form that was open in two tabs
public record Profile(
        UUID id,
        String name,
        @Nullable String picture,
        Role role,
        Workplace workplace,
        List<String> subjects,
        List<String> grades,
        List<String> languages,
        @Nullable Integer years,
        ZoneId zone,
        FreeTime free,
        boolean paidHoursOnly,
        int version) {

    /// The same person, small.
    public Card card() {
        return new Card(
                id,
                name,
                picture,
                role,
                workplace.schoolId(),
                workplace.school(),
                workplace.town(),
                workplace.districtId(),
                workplace.district(),
                subjects,
                grades);
    }

    /// @param school its name: the directory's, or as somebody wrote it until it is listed (then without an id)
    /// @param town "Marysville, WA", or empty
    public record Workplace(
            @Nullable UUID schoolId,
            String school,
            String town,
            @Nullable UUID districtId,
            String district) {
        public static final Workplace UNKNOWN = new Workplace(null, "", "", null, "");
    }

    /// The free time that counts: nobody who asked for paid hours is put into an evening.
    public FreeTime meetable() {
        return paidHoursOnly ? free.paidHours() : free;
    }
}
