package org.risingtide.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into the model's word pieces (BERT, uncased): written here so that no native tokenizer has to be unpacked.
final class WordPieces {

    private static final long UNKNOWN = 100;
    private static final long BEGIN = 101;
    private static final long END = 102;
    private static final int LONGEST_WORD = 100;
    private static final Pattern ENTRY = Pattern.compile("^\\s*\"(.+)\": (\\d+),?$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

    private final Map<String, Integer> vocabulary;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Reads the "vocab" part of a tokenizer file: one entry a line.
    static WordPieces read(InputStream file) throws IOException {
        var vocabulary = new HashMap<String, Integer>(50_000);
        var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        boolean inside = false;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            Matcher entry = ENTRY.matcher(line);
            if (inside && entry.matches()) {
                vocabulary.put(unescaped(entry.group(1)), Integer.valueOf(entry.group(2)));
            }
            inside |= line.contains("\"vocab\"");
        }
        if (vocabulary.size() < 30_000) {
            throw new IOException("The tokenizer file has no vocabulary");
        }
        return new WordPieces(vocabulary);
    }

    /// Ids with the marks for begin and end, at most `limit` in all.
    long[] ids(String text, int limit) {
        var ids = new ArrayList<Long>();
        ids.add(BEGIN);
        for (String word : words(text)) {
            pieces(word, ids);
        }
        List<Long> kept = ids.size() < limit ? ids : ids.subList(0, limit - 1);
        kept.add(END);
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    private void pieces(String word, List<Long> ids) {
        int before = ids.size();
        int start = 0;
        while (start >= 0 && start < word.length() && word.length() <= LONGEST_WORD) {
            start = longestPiece(word, start, ids);
        }
        if (start < word.length()) {
            ids.subList(before, ids.size()).clear();
            ids.add(UNKNOWN);
        }
    }

    private int longestPiece(String word, int start, List<Long> ids) {
        for (int end = word.length(); end > start; end--) {
            String piece = word.substring(start, end);
            Integer id = vocabulary.get(start == 0 ? piece : "##" + piece);
            if (id != null) {
                ids.add(id.longValue());
                return end;
            }
        }
        return -1;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> add(c, word, words));
        finish(word, words);
        return words;
    }

    private static void add(int c, StringBuilder word, List<String> words) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            finish(word, words);
        } else if (standsAlone(c)) {
            finish(word, words);
            words.add(Character.toString(c));
        } else if (!Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && c != 0xFFFD) {
            word.appendCodePoint(c);
        }
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /// All of ASCII that is neither letter nor digit counts as punctuation; so does each ideograph.
    private static boolean standsAlone(int c) {
        if (c < 128) {
            return !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> Character.isIdeographic(c);
        };
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(found -> {
                    String hex = found.group(2);
                    String plain =
                            hex == null
                                    ? found.group(1)
                                    : Character.toString(Integer.parseInt(hex, 16));
                    return Matcher.quoteReplacement(plain);
                });
    }
}
