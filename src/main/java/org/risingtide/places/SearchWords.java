package org.risingtide.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which a name is found, however it is written: "Elem", "St.", "10th" and "tenth".
///
/// Ways of writing are spread out when a name is stored, so a question needs only its plain words.
final class SearchWords {

    /// Each line holds words that stand for each other.
    private static final List<List<String>> SAME =
            List.of(
                    List.of("elementary", "elem", "es"),
                    List.of("middle", "ms"),
                    List.of("high", "hs"),
                    List.of("junior", "jr"),
                    List.of("senior", "sr"),
                    List.of("saint", "st"),
                    List.of("street", "st"),
                    List.of("avenue", "ave"),
                    List.of("mount", "mt"),
                    List.of("mountain", "mtn", "mt"),
                    List.of("fort", "ft"),
                    List.of("point", "pt"),
                    List.of("heights", "hts"),
                    List.of("doctor", "dr"),
                    List.of("north", "n", "no"),
                    List.of("south", "s", "so"),
                    List.of("east", "e"),
                    List.of("west", "w"),
                    List.of("center", "ctr", "centre"),
                    List.of("international", "intl"),
                    List.of("community", "comm"),
                    List.of("school", "sch", "escuela"),
                    List.of("district", "dist"),
                    List.of("number", "no"));

    private static final String[] ORDINALS = {
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth"
    };

    private static final Set<String> OF_DISTRICTS =
            Set.of(
                    "unified",
                    "school",
                    "district",
                    "union",
                    "elementary",
                    "high",
                    "joint",
                    "public",
                    "city");

    private static final Map<String, Set<String>> WAYS = ways();

    /// Marks over letters, and signs that stand inside a word.
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’`.]+");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /// Small letters without accents; apostrophes and full stops go, everything else between words is a gap.
    static List<String> plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String low = DROPPED.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return GAP.splitAsStream(low).filter(word -> !word.isEmpty()).toList();
    }

    /// Every other way of writing this word; the word itself is not among them.
    static Set<String> otherWays(String word) {
        return WAYS.getOrDefault(word, Set.of());
    }

    /// Initials that stand apart are also looked for together: "A G West" as "ag west", "M L King" as "ml".
    static List<String> initials(List<String> words) {
        List<String> joined = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String word : words) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                run.append(word);
                continue;
            }
            flush(run, joined);
        }
        flush(run, joined);
        return joined;
    }

    /// How people call a district: "lausd" for Los Angeles Unified, "lwsd" for Lake Washington School District.
    static List<String> districtLetters(List<String> words) {
        StringBuilder own = new StringBuilder();
        for (String word : words) {
            if (OF_DISTRICTS.contains(word)) {
                break;
            }
            own.append(word.charAt(0));
        }
        String ending = words.contains("unified") ? "usd" : "sd";
        return own.isEmpty() || own.length() > 3 ? List.of() : List.of(own + ending);
    }

    private static void flush(StringBuilder run, List<String> joined) {
        if (run.length() > 1) {
            joined.add(run.toString());
        }
        run.setLength(0);
    }

    private static Map<String, Set<String>> ways() {
        Map<String, Set<String>> ways = new HashMap<>();
        SAME.forEach(same -> join(ways, same));
        for (int i = 0; i < ORDINALS.length; i++) {
            join(ways, List.of(ORDINALS[i], ordinal(i + 1)));
        }
        return ways;
    }

    /// The first of each line is the full word: short forms stand for it, not for each other's meanings.
    private static void join(Map<String, Set<String>> ways, List<String> same) {
        String full = same.getFirst();
        for (String word : same) {
            Set<String> others = ways.computeIfAbsent(word, _ -> new LinkedHashSet<>());
            others.addAll(word.equals(full) ? same : List.of(full));
            others.remove(word);
        }
    }

    private static String ordinal(int number) {
        boolean teen = number >= 11 && number <= 13;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
