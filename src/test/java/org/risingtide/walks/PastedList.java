package org.risingtide.walks;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A spreadsheet as coaches have it, with as many people as wanted. The addresses are its own.
record PastedList(String own, int people) {
    private static final List<String> FIRST =
            List.of("Rosa", "Lena", "Theo", "Priya", "Ines", "Noor", "Jo", "Mateo", "Aiko", "Wes");
    private static final List<String> LAST =
            List.of("Delgado", "Okafor", "Brandt", "Nair", "Calder", "Lind", "Moore", "Soto");
    private static final List<String> SCHOOLS =
            List.of(
                    "Harbor St.",
                    "Fern Hollow",
                    "Bracken MS",
                    "Canyon HS",
                    "Tern Cove",
                    "Millrace");
    private static final List<String> WORK =
            List.of("K-5 Music", "5th", "6-8 Technology", "9-12 Choir", "6-8 Math", "9-12 Band");
    private static final List<String> QUESTIONS =
            List.of(
                    "My singers go silent when somebody listens.",
                    "It is my first year and parents write at midnight.",
                    "How do I coach without being the boss?",
                    "Readers freeze when they read aloud.",
                    "Word problems end every conversation.");
    private static final List<String> ASKED =
            List.of(
                    "Getting shy singers to sing out.",
                    "Surviving the first year.",
                    "A concert without a budget.",
                    "Reading aloud without fear.",
                    "Word problems as stories.");

    static PastedList of(int people) {
        return new PastedList(UUID.randomUUID().toString().substring(0, 8), people);
    }

    String address(int number) {
        return "listed" + number + "-" + own + "@example.org";
    }

    String name(int number) {
        return LAST.get(number % LAST.size()) + number + ", " + FIRST.get(number % FIRST.size());
    }

    /// As cells come from a spreadsheet: with tabs.
    String rows() {
        return "Last, First\tE-mail\tBldg\tGr/Subj\tFree\tQuestions\tPeople ask me about\n"
                + IntStream.range(0, people).mapToObj(this::row).collect(Collectors.joining("\n"));
    }

    private String row(int number) {
        return String.join(
                "\t",
                name(number),
                address(number),
                SCHOOLS.get(number % SCHOOLS.size()),
                WORK.get(number % WORK.size()),
                "Thu 15:30-17:00",
                QUESTIONS.get(number % QUESTIONS.size()),
                ASKED.get((number + 1) % ASKED.size()));
    }
}
