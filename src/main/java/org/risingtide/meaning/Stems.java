package org.risingtide.meaning;

import java.util.Map;

/// Light stems: enough that "grades", "graded" and "grading" meet, never so much that strangers do.
///
/// Not a linguist's stem: only equality of two stems has a sense.
final class Stems {

    private static final Map<String, String> ENGLISH_ODD =
            Map.ofEntries(
                    Map.entry("children", "child"),
                    Map.entry("taught", "teach"),
                    Map.entry("sang", "sing"),
                    Map.entry("sung", "sing"),
                    Map.entry("spoke", "speak"),
                    Map.entry("spoken", "speak"),
                    Map.entry("left", "leav"),
                    Map.entry("people", "person"),
                    Map.entry("men", "man"),
                    Map.entry("women", "woman"),
                    Map.entry("grading", "grading"),
                    Map.entry("graded", "grading"),
                    Map.entry("programming", "programming"),
                    Map.entry("feelings", "feelings"),
                    Map.entry("acting", "acting"),
                    Map.entry("news", "news"),
                    Map.entry("evening", "evening"),
                    Map.entry("evenings", "evening"),
                    Map.entry("questioning", "questioning"),
                    Map.entry("reading", "reading"),
                    Map.entry("specials", "specials"),
                    Map.entry("texting", "texting"),
                    Map.entry("writing", "writing"),
                    Map.entry("written", "writ"),
                    Map.entry("wrote", "writ"));

    private static final String[] SPANISH_VERB_ENDS = {
        "aron", "ieron", "ando", "iendo", "yendo", "amo", "emo", "imo", "aban", "ada", "ado", "ida",
        "ido", "aba", "arlo", "arla", "arse", "ar", "er", "ir", "an", "en"
    };

    private Stems() {}

    static String english(String folded) {
        String odd = ENGLISH_ODD.get(folded);
        if (odd != null) {
            return odd;
        }
        if (folded.length() <= 3) {
            return folded;
        }
        return dropE(withoutEnding(singular(folded)));
    }

    static String spanish(String folded) {
        if (folded.length() <= 3) {
            return folded;
        }
        String one = withoutPlural(folded);
        for (String end : SPANISH_VERB_ENDS) {
            if (one.endsWith(end) && one.length() - end.length() >= 3) {
                return one.substring(0, one.length() - end.length());
            }
        }
        return withoutVowel(one);
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural =
                word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutEnding(String word) {
        for (String end : new String[] {"ing", "ed", "ly"}) {
            int rest = word.length() - end.length();
            if (word.endsWith(end) && rest >= 3 && !word.endsWith("eed") && hasVowel(word, rest)) {
                return end.equals("ly") ? word.substring(0, rest) : undouble(word, rest);
            }
        }
        return word;
    }

    private static boolean hasVowel(String word, int until) {
        for (int i = 0; i < until; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String undouble(String word, int length) {
        char last = word.charAt(length - 1);
        boolean doubled = word.charAt(length - 2) == last && "lsz".indexOf(last) < 0;
        return word.substring(0, doubled ? length - 1 : length);
    }

    private static String dropE(String word) {
        return word.endsWith("e") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ces")) {
            return word.substring(0, word.length() - 3) + "z";
        }
        if (word.endsWith("es") && word.length() > 4) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutVowel(String word) {
        char last = word.charAt(word.length() - 1);
        boolean vowel = last == 'a' || last == 'e' || last == 'o';
        return vowel && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }
}
