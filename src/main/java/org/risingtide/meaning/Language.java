package org.risingtide.meaning;

import java.util.Locale;
import java.util.Set;

/// The language a sentence is written in, guessed from its small words. Too few of them, and it stays unknown.
public enum Language {
    ENGLISH,
    SPANISH,
    UNKNOWN;

    private static final Set<String> SPANISH_LETTERS = Set.of("ñ", "¿", "¡", "á", "í", "ó", "ú");

    public static Language of(String text) {
        return of(Words.in(text), text);
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }

    static Language of(Words words, String text) {
        int english = 0;
        int spanish = 0;
        for (String word : words.folded()) {
            boolean inEnglish = StopWords.english(word);
            boolean inSpanish = StopWords.spanish(word);
            english += inEnglish && !inSpanish ? 1 : 0;
            spanish += inSpanish && !inEnglish ? 1 : 0;
        }
        if (spanish >= english && hasSpanishLetter(text)) {
            spanish += 1;
        }
        if (english > 2 * spanish) {
            return ENGLISH;
        }
        return spanish > 2 * english ? SPANISH : UNKNOWN;
    }

    /// Two known languages that differ: their vectors say less about each other, and their words nothing.
    boolean differsFrom(Language other) {
        return this != other && this != UNKNOWN && other != UNKNOWN;
    }

    private static boolean hasSpanishLetter(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SPANISH_LETTERS.stream().anyMatch(lower::contains);
    }
}
