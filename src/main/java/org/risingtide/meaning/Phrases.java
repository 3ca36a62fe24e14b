package org.risingtide.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All phrases of one language, found by their first word.
final class Phrases {

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    Phrases(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            byFirst.computeIfAbsent(phrase.stems().getFirst(), _ -> new ArrayList<>()).add(phrase);
        }
    }

    void collect(List<String> stems, List<String> folded, Set<Tag> into) {
        for (int at = 0; at < stems.size(); at++) {
            for (Phrase phrase : byFirst.getOrDefault(stems.get(at), List.of())) {
                if (phrase.matches(stems, folded, at)) {
                    into.add(phrase.tag());
                }
            }
        }
    }
}
