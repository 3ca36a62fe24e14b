package org.risingtide.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a list of places says, row by row, before it is in the directory.
record Listing(List<District> districts, List<School> schools) {

    /// The key is the national number (7 figures), or `demo:` and a word for an invented one.
    record District(
            String key,
            String name,
            Site site,
            String type,
            Standing standing,
            @Nullable Integer students,
            @Nullable Integer locale) {}

    /// The key is the national number (12 figures), or `demo:` and a word; district is its district's key.
    record School(
            String key,
            String name,
            @Nullable String district,
            String districtName,
            Site site,
            @Nullable Grades grades,
            @Nullable Kind kind,
            boolean charter,
            Standing standing,
            @Nullable Integer students,
            @Nullable Integer locale) {

        School standingAt(Site other) {
            return with(district, districtName, other);
        }

        School in(@Nullable String key, String name) {
            return with(key, name, site);
        }

        private School with(@Nullable String key, String districtOf, Site where) {
            return new School(
                    this.key,
                    name,
                    key,
                    districtOf,
                    where,
                    grades,
                    kind,
                    charter,
                    standing,
                    students,
                    locale);
        }
    }
}
