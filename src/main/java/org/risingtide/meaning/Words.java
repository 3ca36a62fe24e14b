package org.risingtide.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The words of a sentence, folded (no case, no accents, no apostrophes), with where each stood in the text.
record Words(List<String> folded, List<String> written) {

    /// Longer text is cut: a sentence is asked for, and time must stay bounded.
    static final int LONGEST = 1_000;

    static Words in(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var folded = new ArrayList<String>();
        var written = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= cut.length(); i++) {
            boolean inside = i < cut.length() && belongs(cut, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String word = cut.substring(start, i);
                folded.add(fold(word));
                written.add(word);
                start = -1;
            }
        }
        return new Words(folded, written);
    }

    int size() {
        return folded.size();
    }

    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return plain ? word : foldSlowly(word);
    }

    private static String foldSlowly(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private static boolean belongs(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '’';
        return apostrophe
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }
}
