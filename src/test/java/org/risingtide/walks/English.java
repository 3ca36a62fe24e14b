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
                    "\\b(platform|accounts|places|notices|people|collaboratives|company|matching|forming|lists|home|stewardship)\\.[a-z]+(\\.[a-z]+)*\\b");
    private static final Set<String> WORDS = words();

    private English() {}

    @SuppressWarnings("unchecked")
    static List<String> on(Page page) {
        var said = (List<String>) page.evaluate(TEXTS);
        return said.stream()
                .filter(text -> WORDS.contains(text) || KEY.matcher(text).find())
                .toList();
    }

    /// What is said otherwise in Spanish, without the texts that carry a name or a number.
    private static Set<String> words() {
        var words = new HashSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(English::isEnglish).toList()) {
                var english = read(file);
                var spanish =
                        read(Path.of(file.toString().replace(".properties", "_es.properties")));
                for (var key : english.stringPropertyNames()) {
                    var text = english.getProperty(key);
                    if (!text.equals(spanish.getProperty(key)) && text.indexOf('{') < 0) {
                        words.add(text.strip());
                    }
                }
                spanish.values().forEach(words::remove);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
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
