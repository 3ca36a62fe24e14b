package org.risingtide.walks;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// English texts, and keys of texts, that stand on a page which is to be in Spanish.
final class English {
    private static final String TEXTS =
            """
            () => {
              const said = [];
              const walk = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const within = walk.currentNode.parentElement;
                if (within && !within.closest('script, style, [lang=en], textarea')) said.push(walk.currentNode.data);
              }
              for (const each of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
                for (const name of ['aria-label', 'placeholder', 'title']) said.push(each.getAttribute(name) ?? '');
              }
              return said.map((text) => text.trim().replace(/\\s+/g, ' ')).filter((text) => text.length > 1);
            }\
            """;
    private static final Pattern KEY =
            Pattern.compile(
                    "\\b(platform|accounts|places|notices|people|collaboratives|company|matching|forming|lists|home|planning|protocols|sessions|stewardship|turns)\\.[a-z]+(\\.[a-z]+)*\\b");
    private static final Pattern VALUE = Pattern.compile("\\{\\d+}");
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<Pattern> SENTENCES = new HashSet<>();

    static {
        readTexts();
    }

    private English() {}

    @SuppressWarnings("unchecked")
    static List<String> on(Page page) {
        var said = (List<String>) page.evaluate(TEXTS);
        return said.stream().filter(text -> isEnglish(text) || KEY.matcher(text).find()).toList();
    }

    private static boolean isEnglish(String text) {
        return WORDS.contains(text)
                || SENTENCES.stream().anyMatch(sentence -> sentence.matcher(text).matches());
    }

    private static void readTexts() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(English::isEnglish).toList()) {
                var english = read(file);
                var spanish =
                        read(Path.of(file.toString().replace(".properties", "_es.properties")));
                english.stringPropertyNames().stream()
                        .filter(key -> !english.get(key).equals(spanish.get(key)))
                        .forEach(key -> keep(english.getProperty(key).strip()));
                spanish.values().forEach(WORDS::remove);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text with names or numbers in it is known by the rest of it; one with a plural is not looked for.
    private static void keep(String text) {
        var parts = VALUE.split(text, -1);
        var plain = String.join("", parts);
        if (plain.indexOf('{') >= 0) {
            return;
        }
        if (parts.length == 1) {
            WORDS.add(text);
        } else if (plain.length() > 12) {
            var words = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(".+"));
            SENTENCES.add(Pattern.compile(words));
        }
    }

    private static boolean isEnglish(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".properties") && !name.contains("_");
    }

    private static Properties read(Path file) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(file)));
        return texts;
    }
}
