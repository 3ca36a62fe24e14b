package org.risingtide.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Face;
import org.risingtide.platform.Words;

/// Somebody beside their words. Small: pages ask for many at once.
public record Card(
        UUID id,
        String name,
        @Nullable String picture,
        Role role,
        @Nullable UUID schoolId,
        String school,
        String town,
        @Nullable UUID districtId,
        String district,
        List<String> subjects,
        List<String> grades) {
    private static final Pattern STATE = Pattern.compile(", [A-Z]{2}$");

    /// In place of somebody who has left for good.
    public static Card gone(UUID id, Locale reader) {
        var nobody = Words.in(reader).say("people.gone");
        return new Card(id, nobody, null, Role.OTHER, null, "", "", null, "", List.of(), List.of());
    }

    /// "music, Marysville": what they teach, else what they do, and the town, else the school.
    public String line(Locale reader) {
        var what =
                subjects.isEmpty()
                        ? Words.in(reader).say(Wording.role(role))
                        : String.join(", ", subjects);
        var town = STATE.matcher(town()).replaceFirst("");
        // Whoever came by somebody's list has a school and no town.
        var where = town.isEmpty() ? school : town;
        return where.isEmpty() ? what : what + ", " + where;
    }

    public Face face(Locale reader) {
        return new Face(name, line(reader), picture);
    }

    public String href() {
        return "/people/" + id;
    }
}
