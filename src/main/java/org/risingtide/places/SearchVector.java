package org.risingtide.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What a place is found by, as PostgreSQL's text search stores it: each word with its weight.
///
/// A is the name's own words, B its words that half the schools share, C town and district, D words that
/// stand nowhere but are said; other ways of writing a word weigh as much as the word.
final class SearchVector {

    private static final Set<String> COMMON =
            Set.of(
                    "school",
                    "elementary",
                    "elem",
                    "middle",
                    "high",
                    "junior",
                    "senior",
                    "jr",
                    "sr",
                    "academy",
                    "charter",
                    "unified",
                    "district",
                    "the",
                    "of",
                    "and",
                    "community",
                    "day",
                    "county",
                    "union",
                    "joint",
                    "public",
                    "schools",
                    "no",
                    "at",
                    "for",
                    "center");

    private final Map<String, Character> weights = new LinkedHashMap<>();

    static String of(Listing.School school) {
        SearchVector vector = new SearchVector();
        List<String> name = SearchWords.plain(school.name());
        vector.name(name);
        vector.place(SearchWords.plain(school.site().city()));
        List<String> district = SearchWords.plain(school.districtName());
        vector.place(district);
        vector.rest(SearchWords.districtLetters(district));
        vector.rest(SearchWords.plain(school.site().county()));
        vector.rest(List.of(school.site().state().toLowerCase(java.util.Locale.ROOT), "school"));
        vector.level(name, school.grades());
        return vector.text();
    }

    static String of(Listing.District district) {
        SearchVector vector = new SearchVector();
        List<String> name = SearchWords.plain(district.name());
        vector.name(name);
        vector.rest(SearchWords.districtLetters(name));
        vector.place(SearchWords.plain(district.site().city()));
        vector.rest(SearchWords.plain(district.site().county()));
        vector.rest(List.of(district.site().state().toLowerCase(java.util.Locale.ROOT)));
        vector.rest(List.of("school", "district", "unified", "usd", "sd"));
        return vector.text();
    }

    /// The beginning of a word that half the schools share.
    static boolean isCommon(String beginning) {
        return beginning.length() > 2
                && COMMON.stream().anyMatch(word -> word.startsWith(beginning));
    }

    private void name(List<String> words) {
        for (String word : words) {
            char weight = COMMON.contains(word) ? 'B' : 'A';
            put(word, weight);
            SearchWords.otherWays(word).forEach(other -> put(other, weight));
        }
        SearchWords.initials(words).forEach(joined -> put(joined, 'A'));
        if (words.containsAll(List.of("martin", "luther", "king"))) {
            put("mlk", 'A');
        }
    }

    private void place(List<String> words) {
        for (String word : words) {
            put(word, COMMON.contains(word) ? 'D' : 'C');
            SearchWords.otherWays(word).forEach(other -> put(other, 'D'));
        }
    }

    private void rest(List<String> words) {
        words.forEach(word -> put(word, 'D'));
    }

    /// California's list says "Lincoln" or "Lincoln High" where a teacher says "Lincoln High School".
    private void level(List<String> name, @Nullable Grades grades) {
        boolean said = name.stream().anyMatch(Set.of("elementary", "middle", "high")::contains);
        if (said || grades == null) {
            return;
        }
        if (grades.high() <= 6) {
            put("elementary", 'D');
        } else if (grades.low() >= 9) {
            put("high", 'D');
            put("hs", 'D');
        } else if (grades.low() >= 5 && grades.high() <= 9) {
            put("middle", 'D');
            put("ms", 'D');
        }
    }

    /// The heavier weight stays: a word of the name that is also the town's.
    private void put(String word, char weight) {
        weights.merge(word, weight, (old, more) -> old < more ? old : more);
    }

    private String text() {
        StringJoiner out = new StringJoiner(" ");
        weights.forEach((word, weight) -> out.add("'" + word + "':1" + weight));
        return out.toString();
    }
}
