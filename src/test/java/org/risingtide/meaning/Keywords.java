package org.risingtide.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// BM25 over stems, the yardstick for search by words (k1 = 1.2, b = 0.75).
final class Keywords {

    private final Map<String, Integer> documents = new HashMap<>();
    private final int count;
    private final double meanLength;

    Keywords(List<String> texts) {
        long length = 0;
        for (String text : texts) {
            List<String> stems = stems(text);
            length += stems.size();
            stems.stream().distinct().forEach(stem -> documents.merge(stem, 1, Integer::sum));
        }
        count = texts.size();
        meanLength = length / (double) count;
    }

    double score(String question, String text) {
        List<String> stems = stems(text);
        double score = 0;
        for (String stem : stems(question).stream().distinct().toList()) {
            long times = stems.stream().filter(stem::equals).count();
            if (times > 0) {
                double found = documents.getOrDefault(stem, 0);
                double rare = Math.log(1 + (count - found + 0.5) / (found + 0.5));
                score +=
                        rare
                                * times
                                * 2.2
                                / (times + 1.2 * (0.25 + 0.75 * stems.size() / meanLength));
            }
        }
        return score;
    }

    private static List<String> stems(String text) {
        boolean spanish = Language.of(text) == Language.SPANISH;
        return Words.in(text).folded().stream()
                .filter(word -> !StopWords.either(word))
                .map(word -> spanish ? Stems.spanish(word) : Stems.english(word))
                .toList();
    }
}
