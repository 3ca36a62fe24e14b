package org.risingtide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What every file keeps to, so that the next one finds its room.
class HouseRulesTest {
    private static final Map<String, Integer> LONGEST =
            Map.of(".java", 300, ".jte", 100, ".css", 350, ".ts", 250);
    private static final Pattern BANNED =
            Pattern.compile(
                    ".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Repository|Base|Data|Info|Handler|Processor)");
    private static final Pattern TABLE =
            Pattern.compile(
                    "(?:from|join|into|update|table|only|references|using)\\s+([a-z]+)\\.[a-z_]+\\b(?!\\s*\\()");

    @TestFactory
    Stream<DynamicTest> files_stay_within_their_budget() {
        return LONGEST.entrySet().stream()
                .map(kind ->
                        DynamicTest.dynamicTest(
                                kind.getKey() + " up to " + kind.getValue() + " lines",
                                () ->
                                        assertThat(Sources.under(Sources.MAIN, kind.getKey()))
                                                .allMatch(file ->
                                                        Sources.lines(file) <= kind.getValue())));
    }

    @Test
    void nine_of_ten_java_files_have_150_lines_at_most() {
        var files = Sources.under(Sources.MAIN, ".java");
        var small = files.stream().filter(file -> Sources.lines(file) <= 150).count();
        assertThat(small * 10).isGreaterThanOrEqualTo(files.size() * 9L);
    }

    @Test
    void names_say_the_idea_and_not_the_pattern() {
        assertThat(Sources.under(Path.of("src"), ".java"))
                .noneMatch(file -> BANNED.matcher(nameOf(file)).matches());
    }

    @Test
    void every_module_says_what_it_is_for() {
        assertThat(Sources.MAIN.toFile().listFiles(java.io.File::isDirectory))
                .allMatch(module -> Files.exists(module.toPath().resolve("package-info.java")));
    }

    @Test
    void a_modules_tables_are_named_in_its_own_files_only() {
        for (var file : Sources.under(Sources.MAIN, ".java")) {
            var module = Sources.module(file);
            assertThat(schemasIn(Sources.text(file)))
                    .as("schemas named in %s", file)
                    .allMatch(schema -> schema.equals(module) || module.equals("platform"));
        }
    }

    @Test
    void nothing_catches_every_exception_and_nothing_is_left_for_later() {
        var unwanted = List.of("catch (Exception", "TODO", "FIXME", "@Disabled");
        for (var file : Sources.under(Sources.MAIN, ".java")) {
            var text = Sources.text(file);
            assertThat(unwanted.stream().filter(text::contains))
                    .as("in %s", file)
                    .allMatch(word -> isTheOneBridge(file, word));
        }
    }

    @Test
    void only_the_command_line_prints() {
        assertThat(Sources.under(Sources.MAIN, ".java"))
                .filteredOn(file -> Sources.text(file).matches("(?s).*System\\.(out|err)\\b.*"))
                .allMatch(HouseRulesTest::isOfTheCommandLine);
    }

    /// The stream of a query keeps its connection until it is closed: a few of them, and the place stands still.
    @Test
    void the_rows_of_a_query_are_a_list_or_are_closed() {
        var inner = "(?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*";
        var open = Pattern.compile("\\.query\\(" + inner + "\\)\\s*\\.stream\\(\\)");
        assertThat(Sources.under(Sources.MAIN, ".java"))
                .filteredOn(file -> open.matcher(Sources.text(file)).find())
                .allMatch(file -> Sources.text(file).matches("(?s).*try \\(var \\w+ =\\s.*"));
    }

    /// No ranking of people, and no list in the order of how much somebody did.
    @Test
    void no_query_sorts_by_a_count() {
        var sorted = Pattern.compile("(?is)order\\s+by[^;\"]{0,200}\\b(count|sum)\\s*\\(");
        for (var ending : List.of(".java", ".sql")) {
            assertThat(Sources.under(Sources.MAIN, ending))
                    .noneMatch(file -> sorted.matcher(Sources.text(file)).find());
        }
    }

    @Test
    void no_page_styles_or_scripts_inline() {
        // A mail and an archive have no style sheet to ask for.
        assertThat(Sources.under(Sources.MAIN, ".jte"))
                .filteredOn(file -> !List.of("letter", "archive").contains(nameOf(file)))
                .noneMatch(file ->
                        Sources.text(file)
                                .matches("(?s).*(\\sstyle=|\\son[a-z]+=\"|<script>|<style).*"));
    }

    /// A pasted list or a line for a poster is at hand still; the parts of a session keep themselves.
    @Test
    void what_takes_time_to_write_is_kept_as_a_draft() {
        var otherwise =
                List.of(
                        "_area",
                        "new",
                        "invite",
                        "answers",
                        "_paper-form",
                        "_writing",
                        "_days-sheet");
        assertThat(Sources.under(Sources.MAIN, ".jte"))
                .filteredOn(file -> Sources.text(file).matches("(?s).*(_area\\(|<textarea).*"))
                .filteredOn(file -> !otherwise.contains(nameOf(file)))
                .isNotEmpty()
                .allMatch(file -> Sources.text(file).contains("<draft-keeper "));
    }

    /// A filter chain throws whatever it likes; the viewer's filter passes it on as it came.
    private static boolean isTheOneBridge(Path file, String word) {
        return word.equals("catch (Exception") && nameOf(file).equals("ViewerFilter");
    }

    /// A command, what starts one, or the one sentence that says where to click once the place has started.
    private static boolean isOfTheCommandLine(Path file) {
        return Sources.text(file).contains("import picocli.")
                || List.of("ReadyMessage").contains(nameOf(file));
    }

    private static List<String> schemasIn(String text) {
        return TABLE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> Files.isDirectory(Sources.MAIN.resolve(name)))
                .toList();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }
}
