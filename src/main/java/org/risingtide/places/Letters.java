package org.risingtide.places;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Names that came in capitals, put in ordinary letters.
final class Letters {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "at", "for", "de", "la");
    private static final Set<String> SHORT = Set.of("ST", "MT", "FT", "DR", "JR", "SR", "NO");

    private static final Pattern FOUR = Pattern.compile("\\p{Lu}{4}");
    private static final Pattern ABBREVIATION = Pattern.compile("[^AEIOUYÁÉÍÓÚ0-9]{1,3}|[IVX]+");

    private Letters() {}

    static boolean shouting(String name) {
        return name.chars().noneMatch(Character::isLowerCase) && FOUR.matcher(name).find();
    }

    static String ordinary(String name) {
        String[] words = name.split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(i -> word(words[i], i == 0))
                .collect(Collectors.joining(" "));
    }

    /// Roman numerals and words without a vowel (PS, NW) are abbreviations and stay as they are.
    private static String word(String word, boolean first) {
        String low = word.toLowerCase(Locale.ROOT);
        if (!first && SMALL.contains(low)) {
            return low;
        }
        boolean abbreviation = ABBREVIATION.matcher(word).matches();
        if (abbreviation && !SHORT.contains(word.replace(".", ""))) {
            return word;
        }
        return titled(low);
    }

    private static String titled(String low) {
        StringBuilder out = new StringBuilder(low.length());
        boolean start = true;
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            out.append(start ? Character.toUpperCase(c) : c);
            start = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
        }
        return out.toString();
    }
}
