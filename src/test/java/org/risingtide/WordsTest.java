package org.risingtide;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every text stands in both languages, is used, and speaks the words of the screen.
class WordsTest {
    private static final Pattern CODE_WORDS =
            Pattern.compile(
                    "\\b(needs?|offers?|offered|circles?|rounds?|pools?|claims?|receipts?|takes|ledgers?|stewards?)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Forms that speak to one person as *usted* and mean nobody else: as a verb at the beginning of a sentence, or with its pronoun.
    private static final Pattern USTED =
            Pattern.compile(
                    "\\busted\\b"
                            + "|\\b(?:escríba|guárde|ábra|divída|tráiga|pregúnte|envíe|míre|díga|bórre|inténte)(?:l[aeo]s?|me)\\b"
                            + "|(?:^|[.:;?!{] ?)(?:Escriba|Elija|Diga|Mire|Pegue|Traiga|Corrija|Abra|Haga|Añada|Cierre|Vuelva|Espere"
                            + "|Revise|Busque|Pida|Guarde|Envíe|Póngase|Recibe esto|Pulse|Marque|Copie|Puede|Tiene un)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Predicate<Object> TYPEWRITTEN =
            text -> text.toString().contains("'") || text.toString().contains("\"");

    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9_.-]+)\"");

    @Test
    void english_and_spanish_have_the_same_texts_with_the_same_values() {
        for (var file : english()) {
            var english = read(file);
            var spanish = read(spanishOf(file));
            assertThat(spanish.stringPropertyNames())
                    .as("%s", file)
                    .isEqualTo(english.stringPropertyNames());
            for (var key : english.stringPropertyNames()) {
                assertThat(arguments(spanish.getProperty(key), Locale.of("es")))
                        .as("values of %s", key)
                        .isEqualTo(arguments(english.getProperty(key), Locale.ENGLISH));
            }
        }
    }

    @Test
    void apostrophes_and_quotation_marks_are_those_of_print() {
        for (var file : english()) {
            for (var each : List.of(file, spanishOf(file))) {
                assertThat(read(each).values()).as("%s", each).noneMatch(TYPEWRITTEN);
            }
        }
    }

    @Test
    void no_code_word_stands_on_a_page() {
        for (var file : english()) {
            var texts = read(file);
            for (var key : texts.stringPropertyNames()) {
                var verbal =
                        texts.getProperty(key)
                                .replaceAll(
                                        "(?i)\\b(who|that|it|what|you|this|group|which|questions?|people|nobody|answers?|one) (needs?|takes)\\b|\\bneeds a look\\b|\\bno .{0,20} needed\\b",
                                        "");
                assertThat(CODE_WORDS.matcher(verbal).find()).as("%s = %s", key, verbal).isFalse();
            }
        }
    }

    @Test
    void spanish_says_tu_to_whoever_reads_it() {
        for (var file : english()) {
            var texts = read(spanishOf(file));
            for (var key : texts.stringPropertyNames()) {
                var text = texts.getProperty(key);
                assertThat(USTED.matcher(text).find()).as("%s = %s", key, text).isFalse();
            }
        }
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() {
        var known = new TreeSet<String>();
        english().forEach(file -> known.addAll(read(file).stringPropertyNames()));
        var modules = english().stream().map(Sources::module).toList();
        for (var file : Sources.under(Sources.MAIN, ".jte")) {
            KEY.matcher(Sources.text(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key ->
                            modules.contains(key.substring(0, key.indexOf('.')))
                                    && !key.endsWith("."))
                    .filter(key ->
                            !key.endsWith(".css") && !key.endsWith(".js") && !key.endsWith(".svg"))
                    .forEach(key -> assertThat(known).as("in %s", file).contains(key));
        }
    }

    private static java.util.List<Path> english() {
        return Sources.under(Sources.MAIN, ".properties").stream()
                .filter(file -> !file.getFileName().toString().contains("_"))
                .toList();
    }

    private static Path spanishOf(Path file) {
        var spanish = Path.of(file.toString().replace(".properties", "_es.properties"));
        assertThat(Files.exists(spanish)).as("%s", spanish).isTrue();
        return spanish;
    }

    private static Set<String> arguments(String pattern, Locale locale) {
        return new TreeSet<>(new MessageFormat(pattern, locale).getArgumentNames());
    }

    private static Properties read(Path file) {
        try {
            var texts = new Properties();
            texts.load(new StringReader(Files.readString(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
