package org.risingtide.walks;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

@OnThePlace
class HelloWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;

    private UUID theo;
    private UUID priya;

    @BeforeEach
    void theo_and_priya_are_here() {
        theo =
                folk.teacher(
                        "Theo Brandt",
                        "fifth grade",
                        "Reading aloud so that they beg for the next page.");
        priya = folk.teacher("Priya Nair", "technology", "Coaching without being the boss.");
    }

    @Test
    void an_answer_comes_back_and_both_like_to_go_on() {
        asks("How did you get through the first year?");
        try (var answering = screens.phone(priya)) {
            answering.open("/").reads("How did you get through").follow("Answer Theo");
            answering
                    .write("Your answer", "Badly for a month, then with a neighbour.")
                    .press("Answer");
            answering.reads("Sent.").press("I’d like that");
            answering.reads("You would like to go on with Theo.");
        }
        try (var asking = screens.phone(theo)) {
            asking.open("/company/hellos").follow("Read the answer");
            asking.reads("Badly for a month, then with a neighbour.").inspect();
            asking.press("I’d like that");
            asking.isAt("/collaboratives/").reads("No date yet");
        }
    }

    @Test
    void not_now_is_an_answer_without_a_reason() {
        asks("Would you watch a lesson of mine?");
        try (var answering = screens.phone(priya)) {
            answering.open("/company/hellos").follow("Answer, or not now");
            answering.press("Not now");
            answering.reads("Done. Nobody asks why.");
        }
        try (var asking = screens.phone(theo)) {
            asking.open("/notices").follow("It cannot be just now");
            asking.reads(
                    "It cannot be just now with Priya. That says nothing about your question.");
            asking.readsNot("Your answer");
        }
    }

    private void asks(String question) {
        try (var asking = screens.phone(theo)) {
            asking.open("/people/" + priya).inspect().follow("Say hello");
            asking.write("Your question", question).press("Ask");
            asking.reads("Priya has your question.");
        }
    }
}
