package org.risingtide.places;

import org.jspecify.annotations.Nullable;

/// Where something stands. Texts are empty when unknown; state is the two-letter code.
public record Site(
        String street,
        String city,
        String state,
        String zip,
        String county,
        @Nullable Point point) {

    Site at(@Nullable Point other) {
        return new Site(street, city, state, zip, county, other);
    }

    /// "Marysville, WA"
    public String town() {
        return city.isEmpty() ? state : city + ", " + state;
    }
}
