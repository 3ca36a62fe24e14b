package org.risingtide.home;

import java.util.List;
import java.util.stream.IntStream;
import org.risingtide.home.LargePlaces.Level;

/// Who works in a school: the first few posts are single ones, the rest teach.
final class Posts {
    record Post(String role, List<String> subjects, List<String> grades) {
        boolean leads() {
            return role.endsWith("principal");
        }
    }

    private static final List<String> SINGLE =
            List.of(
                    "principal",
                    "music",
                    "special education",
                    "counselor",
                    "physical education",
                    "librarian",
                    "multilingual learners",
                    "art",
                    "coach",
                    "reading",
                    "assistant principal");

    private static final List<String> MIDDLE =
            List.of(
                    "mathematics",
                    "English",
                    "science",
                    "social studies",
                    "mathematics",
                    "English",
                    "science",
                    "social studies",
                    "technology",
                    "special education",
                    "world languages");

    private static final List<String> HIGH =
            List.of(
                    "English",
                    "mathematics",
                    "science",
                    "social studies",
                    "world languages",
                    "English",
                    "mathematics",
                    "science",
                    "career and technical",
                    "special education",
                    "theatre");

    private Posts() {}

    static Post post(Level level, int place, int size) {
        // A school of five has a teaching head and four teachers, not five specialists.
        int single = Math.min(SINGLE.size(), Math.max(1, size / 4));
        if (place < single) {
            return single(level, SINGLE.get(place));
        }
        return teacher(level, place - single);
    }

    private static Post single(Level level, String what) {
        var all = grades(level);
        return switch (what) {
            case "principal", "assistant principal" -> new Post(what, List.of(), all);
            case "counselor" -> new Post(what, List.of("counseling"), all);
            case "librarian" -> new Post(what, List.of("library"), all);
            case "coach" -> new Post(what, List.of("coaching"), all);
            case "special education", "multilingual learners", "reading" ->
                    new Post("specialist", List.of(what), all);
            default -> new Post("teacher", List.of(what), all);
        };
    }

    private static Post teacher(Level level, int place) {
        var grades = grades(level);
        return switch (level) {
            case ELEMENTARY ->
                    new Post(
                            "teacher",
                            List.of(place % 9 == 8 ? "dual language" : "elementary"),
                            List.of(grades.get(place % grades.size())));
            case SMALL -> {
                int from = (place * 2) % 8;
                yield new Post("teacher", List.of("elementary"), grades.subList(from, from + 2));
            }
            case MIDDLE ->
                    new Post(
                            "teacher",
                            List.of(MIDDLE.get(place % MIDDLE.size())),
                            List.of(grades.get(place % 3)));
            case HIGH -> {
                int from = place % 3;
                yield new Post(
                        "teacher",
                        List.of(HIGH.get(place % HIGH.size())),
                        grades.subList(from, from + 2));
            }
        };
    }

    private static List<String> grades(Level level) {
        return switch (level) {
            case ELEMENTARY -> range(0, 5);
            case MIDDLE -> range(6, 8);
            case HIGH -> range(9, 12);
            case SMALL -> range(0, 8);
        };
    }

    private static List<String> range(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(g -> g == 0 ? "K" : "" + g).toList();
    }
}
