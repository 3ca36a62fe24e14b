package org.risingtide.protocols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Five protocols, their minutes, and what is refused in a file.
class ProtocolsTest {
    private final Protocols protocols = Protocols.shipped();

    @ParameterizedTest
    @CsvSource({
        "sharing-short, 720, 180",
        "sharing-long, 1620, 270",
        "success-analysis, 1470, 150",
        "consultancy, 1710, 150",
        "microlab, 840, 300"
    })
    void they_are_as_long_as_their_formula_says(String id, int fixed, int each) {
        IntStream.rangeClosed(3, 12)
                .forEach(n ->
                        assertThat(protocol(id).length(n)).hasSeconds(fixed + (long) each * n));
    }

    @Test
    void the_short_session_has_the_steps_everybody_knows() {
        assertThat(protocol("sharing-short").steps().stream().map(step -> step.kind().word()))
                .containsExactly(
                        "arrive",
                        "what happened",
                        "round",
                        "open to all",
                        "connections",
                        "quiet minutes",
                        "one line each",
                        "close");
    }

    @Test
    void what_fits_is_found_by_minutes_and_people() {
        assertThat(fitting(30, 4)).containsExactly("sharing-short");
        assertThat(fitting(45, 4))
                .containsExactly(
                        "sharing-short",
                        "sharing-long",
                        "success-analysis",
                        "consultancy",
                        "microlab");
        assertThat(fitting(20, 3)).isEmpty();
        assertThat(fitting(240, 2)).isEmpty();
    }

    @Test
    void above_six_the_short_form_proposes_two_tables() {
        for (int people = 3; people <= 12; people++) {
            var fit = Fit.of(protocol("sharing-short"), people).orElseThrow();
            int fuller = people <= 6 ? people : (people + 1) / 2;
            assertThat(fit.tables()).isEqualTo(people <= 6 ? 1 : 2);
            assertThat(fit.length()).hasMinutes(12 + 3L * fuller);
        }
        assertThat(Fit.of(protocol("sharing-short"), 13)).isEmpty();
        assertThat(Fit.of(protocol("consultancy"), 9)).isEmpty();
    }

    @Test
    void they_are_told_in_both_languages_and_in_the_words_of_the_screen() {
        var codeWords =
                Pattern.compile(
                        "\\b(needs?|offers?|circles?|rounds?|pools?|claims?|receipts?|takes|ledgers?)\\b");
        for (var protocol : protocols.all()) {
            assertThat(texts(protocol))
                    .allSatisfy(text -> {
                        assertThat(text.in(Locale.of("es"))).isNotEqualTo(text.in(Locale.US));
                        assertThat(codeWords.matcher(text.english()).find())
                                .as(text.english())
                                .isFalse();
                    });
        }
    }

    @Test
    void whoever_brings_something_leans_back_while_others_talk() {
        assertThat(Voice.OTHERS.silences(true)).isTrue();
        assertThat(Voice.OTHERS.silences(false)).isFalse();
        assertThat(Voice.NOBODY.silences(false)).isTrue();
        assertThat(protocol("consultancy").asksForPresenter()).isTrue();
        assertThat(protocol("sharing-long").asksForPresenter()).isFalse();
    }

    @Test
    void a_bad_file_is_refused_in_one_sentence() {
        refused("minutes each: 2", "minuets each: 2", "step 3 (round): give either \"minutes\"");
        refused("minutes: 4", "minutes: 4\n    minuets: 5", "step 5 (connections): nothing reads");
        refused("kind: connections", "kind: dance", "step 5 (dance): \"dance\" is no kind I know.");
        refused("speaks: each in turn", "speaks: nobody", "step 3 (round): a round goes in turn.");
        refused("version: 1", "version: one", "\"version\" must be a number from 1 to 999.");
        refused("minutes: 4", "minutes: -4", "step 5 (connections): \"minutes\" must be more");
        refused("id: sharing-short", "id: [", "this is no YAML");
        refused("kind: quiet minutes", "kind: silence", "there are \"quiet minutes\"");
        refused("kind: open to all", "kind: reflect", "after the last turns comes \"open to all\"");
        refused("es: \"Llegar\"", "", "step 1 (arrive): \"title\": \"es\" is missing.");
    }

    private void refused(String right, String wrong, String sentence) {
        var file = file("sharing-short");
        var changed = file.replaceFirst(Pattern.quote(right) + "\n", wrong + "\n");
        assertThat(changed).isNotEqualTo(file);
        assertThatThrownBy(() -> ProtocolFile.read("mine.yaml", changed))
                .isInstanceOf(BadProtocol.class)
                .hasMessageStartingWith("mine.yaml: " + sentence);
    }

    private List<String> fitting(int minutes, int people) {
        return protocols.fitting(Duration.ofMinutes(minutes), people).stream()
                .map(fit -> fit.protocol().id())
                .toList();
    }

    private Protocol protocol(String id) {
        return protocols.find(id, 1).orElseThrow();
    }

    private static Stream<Text> texts(Protocol protocol) {
        return Stream.concat(
                Stream.of(protocol.name(), protocol.about(), protocol.origin()),
                protocol.steps().stream().flatMap(step -> Stream.of(step.title(), step.aloud())));
    }

    private static String file(String id) {
        try (var in = Protocols.class.getResourceAsStream(id + ".yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
