package org.risingtide.places;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school as somebody writes it who did not find it. District is one of the directory's, or null.
public record NewSchool(
        String name, String city, String state, @Nullable UUID district, @Nullable Grades grades) {

    private static final int LONGEST = 200;

    public NewSchool {
        name = cut(name, LONGEST);
        city = cut(city, LONGEST);
        state = cut(state, 2).toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A school needs a name.");
        }
    }

    private static String cut(String text, int longest) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return plain.substring(0, Math.min(plain.length(), longest));
    }

    Listing.School listed(String districtName) {
        return new Listing.School(
                "",
                name,
                null,
                districtName,
                new Site("", city, state, "", "", null),
                grades,
                null,
                false,
                Standing.OPEN,
                null,
                null);
    }
}
