package org.risingtide.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What somebody typed, as questions to PostgreSQL's text search. Every word may still be unfinished.
///
/// @param nearest the same words with only those ways of spelling that are hardly another
record SearchQuery(List<Set<String>> words, List<Set<String>> nearest) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 40;

    static SearchQuery of(String typed) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : new LinkedHashSet<>(SearchWords.plain(typed))) {
            if (words.size() < MOST_WORDS) {
                words.add(Set.of(word.substring(0, Math.min(word.length(), LONGEST))));
            }
        }
        return as(words);
    }

    private static SearchQuery as(List<Set<String>> words) {
        return new SearchQuery(words, words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// One or two letters say too little for the long lists of towns: only names count.
    boolean isShort() {
        return words.size() == 1 && words.getFirst().iterator().next().length() < 3;
    }

    /// Only words that say nothing about which school.
    boolean isCommon() {
        return words.stream().allMatch(ways -> SearchVector.isCommon(ways.iterator().next()));
    }

    /// Words long enough to be misspelt; a figure is typed right or not at all.
    Set<String> spellable() {
        return words.stream()
                .map(ways -> ways.iterator().next())
                .filter(word -> word.length() > 3 && word.chars().noneMatch(Character::isDigit))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// A word of the directory that a typed one may have been.
    ///
    /// @param nearest whether hardly any other is nearer
    record Neighbour(String word, boolean nearest) {}

    SearchQuery with(Map<String, List<Neighbour>> neighbours) {
        return new SearchQuery(spelt(neighbours, _ -> true), spelt(neighbours, Neighbour::nearest));
    }

    private List<Set<String>> spelt(
            Map<String, List<Neighbour>> neighbours, Predicate<Neighbour> wanted) {
        List<Set<String>> more = new ArrayList<>();
        for (Set<String> ways : words) {
            Set<String> both = new LinkedHashSet<>(ways);
            ways.forEach(word ->
                    neighbours.getOrDefault(word, List.of()).stream()
                            .filter(wanted)
                            .forEach(neighbour -> both.add(neighbour.word())));
            more.add(both);
        }
        return more;
    }

    /// For the rank: where nothing has been respelt, what no entry has (an empty query would be complained of for every row).
    String near() {
        return nearest.equals(words) ? "'-'" : as(nearest).every();
    }

    /// All the words, each as the beginning of one of the entry's.
    String every() {
        return words.stream().map(SearchQuery::anyOf).collect(Collectors.joining(" & "));
    }

    String any() {
        return words.stream().map(SearchQuery::anyOf).collect(Collectors.joining(" | "));
    }

    /// All but one of the words, for a question with a word too many.
    String allButOne() {
        List<String> tries = new ArrayList<>();
        for (int left = 0; left < words.size(); left++) {
            List<Set<String>> kept = new ArrayList<>(words);
            kept.remove(left);
            tries.add("(" + as(kept).every() + ")");
        }
        return String.join(" | ", tries);
    }

    /// Whole words only, to rank "Mark" before "Market".
    String whole() {
        return words.stream()
                .flatMap(Set::stream)
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" | "));
    }

    String start() {
        return words.stream().map(ways -> ways.iterator().next()).collect(Collectors.joining(" "));
    }

    private static String anyOf(Set<String> ways) {
        return ways.stream()
                .map(way -> "'" + way + "':*")
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
