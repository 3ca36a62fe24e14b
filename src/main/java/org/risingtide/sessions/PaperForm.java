package org.risingtide.sessions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/// What was typed about a session on paper, letter by letter: it comes back as it was when something is wrong.
///
/// @param reached number of the last step, or empty
/// @param words by step: each line of them stands alone
record PaperForm(
        UUID id,
        List<String> present,
        String presenter,
        String reached,
        String minutes,
        boolean quiet,
        Map<Integer, String> words) {

    PaperForm {
        present = List.copyOf(present);
    }

    static PaperForm empty() {
        return new PaperForm(UUID.randomUUID(), List.of(), "", "", "", false, Map.of());
    }

    static PaperForm read(UUID id, MultiValueMap<String, String> fields) {
        var words = new LinkedHashMap<Integer, String>();
        fields.forEach((name, _) -> {
            if (name.matches("words-\\d{1,2}")) {
                words.put(Integer.parseInt(name.substring(6)), field(fields, name));
            }
        });
        return new PaperForm(
                id,
                fields.getOrDefault("present", List.of()).stream()
                        .filter(Objects::nonNull)
                        .toList(),
                field(fields, "presenter"),
                field(fields, "reached"),
                field(fields, "minutes"),
                field(fields, "quiet").equals("true"),
                words);
    }

    String words(int step) {
        return words.getOrDefault(step, "");
    }

    boolean hasWords() {
        return words.values().stream().anyMatch(text -> !text.isEmpty());
    }

    boolean isPresent(UUID person) {
        return present.contains(person.toString());
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
