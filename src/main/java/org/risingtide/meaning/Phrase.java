package org.risingtide.meaning;

import java.util.List;

/// One way of saying a tag: words in this order (small words of the text between them are skipped), or, when `apart`,
/// the first word with all the others near it in any order ("sing+quiet").
record Phrase(List<String> stems, boolean apart, Tag tag) {

    /// How far apart words may stand and still make one thought.
    private static final int NEAR = 7;

    private static final int SKIPPED = 2;

    /// @param sentence stems of the text in the phrase's language; the first stem is known to stand at `at`
    boolean matches(List<String> sentence, List<String> folded, int at) {
        return apart ? standsAround(sentence, at) : standsInOrder(sentence, folded, at);
    }

    private boolean standsAround(List<String> sentence, int at) {
        int from = Math.max(0, at - NEAR);
        int to = Math.min(sentence.size(), at + NEAR + 1);
        List<String> around = sentence.subList(from, to);
        for (int i = 1; i < stems.size(); i++) {
            if (!around.contains(stems.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean standsInOrder(List<String> sentence, List<String> folded, int at) {
        int position = at;
        for (int i = 1; i < stems.size(); i++) {
            position = next(stems.get(i), sentence, folded, position + 1);
            if (position < 0) {
                return false;
            }
        }
        return true;
    }

    private static int next(String stem, List<String> sentence, List<String> folded, int from) {
        for (int i = from; i < sentence.size() && i <= from + SKIPPED; i++) {
            if (sentence.get(i).equals(stem)) {
                return i;
            }
            if (!StopWords.either(folded.get(i))) {
                return -1;
            }
        }
        return -1;
    }
}
