package org.risingtide.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// In which order a typed question is tried, from exact to forgiving.
@Component
class Search {

    private final SearchTables tables;

    Search(SearchTables tables) {
        this.tables = tables;
    }

    List<School> schools(SearchQuery query, int limit) {
        if (query.isEmpty()) {
            return List.of();
        }
        if (query.isShort()) {
            return tables.schoolsStarting(query, limit);
        }
        if (query.isCommon()) {
            return tables.largest(query, limit);
        }
        return forgiving(query, (asked, filter) -> tables.schools(asked, filter, limit));
    }

    List<District> districts(SearchQuery query, int limit) {
        if (query.isEmpty()) {
            return List.of();
        }
        return forgiving(query, (asked, filter) -> tables.districts(asked, filter, limit));
    }

    /// As typed; with unknown words respelt; with all respelt, since a slip may make another word; with one left out.
    private <T> List<T> forgiving(
            SearchQuery query, BiFunction<SearchQuery, String, List<T>> search) {
        List<T> found = search.apply(query, query.every());
        Set<String> spellable = query.spellable();
        if (!found.isEmpty() || spellable.isEmpty()) {
            return found;
        }
        Set<String> unknown = tables.unknown(spellable);
        for (Set<String> respelt : attempts(unknown, spellable)) {
            SearchQuery asked = query.with(tables.neighbours(respelt));
            found = search.apply(asked, asked.every());
            boolean last = respelt.equals(spellable);
            if (found.isEmpty() && last && query.words().size() > 1) {
                found = search.apply(asked, asked.allButOne());
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private static List<Set<String>> attempts(Set<String> unknown, Set<String> spellable) {
        List<Set<String>> attempts = new ArrayList<>();
        if (!unknown.isEmpty()) {
            attempts.add(unknown);
        }
        if (!unknown.equals(spellable)) {
            attempts.add(spellable);
        }
        return attempts;
    }
}
