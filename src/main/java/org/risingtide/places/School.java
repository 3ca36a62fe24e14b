package org.risingtide.places;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school as the directory knows it. Texts are empty and values null where the list does not say.
///
/// @param locale the NCES locale code, 11 to 43; see [Setting]
/// @param students how many are enrolled, from the list's year
/// @param origin the national list, a person who did not find it there, or the demo world
public record School(
        UUID id,
        String name,
        @Nullable UUID districtId,
        String district,
        Site site,
        @Nullable Grades grades,
        @Nullable Kind kind,
        boolean charter,
        Standing standing,
        @Nullable Integer students,
        @Nullable Integer locale,
        Origin origin) {

    private static final double MUCH_LARGER = 3;

    public @Nullable Setting setting() {
        return Setting.of(locale);
    }

    /// "Marysville School District · Marysville, WA"
    public String where() {
        return district.isEmpty() ? site.town() : district + " · " + site.town();
    }

    public boolean sameDistrict(School other) {
        return districtId != null && districtId.equals(other.districtId);
    }

    /// Another kind of school altogether: what surrounds it, what it is for, or three times the size.
    /// What is unknown on either side is no difference.
    public boolean unlike(School other) {
        return differ(setting(), other.setting())
                || differ(kind, other.kind)
                || charter != other.charter
                || differInSize(students, other.students);
    }

    private static boolean differ(@Nullable Object mine, @Nullable Object theirs) {
        return mine != null && theirs != null && !Objects.equals(mine, theirs);
    }

    private static boolean differInSize(@Nullable Integer mine, @Nullable Integer theirs) {
        if (mine == null || theirs == null || mine == 0 || theirs == 0) {
            return false;
        }
        return Math.max(mine, theirs) >= MUCH_LARGER * Math.min(mine, theirs);
    }
}
