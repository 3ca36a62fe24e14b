package org.risingtide.walks;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

@OnThePlace
class WithoutScriptWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;

    private UUID rosa;

    @BeforeEach
    void rosa_is_here() {
        rosa = folk.teacher("Rosa Delgado", "music", "");
    }

    @Test
    void a_sentence_a_hello_and_a_message_can_be_written() {
        var tess =
                folk.teacher("Tess Lindqvist", "science", "Lab reports as letters to a stranger.");
        try (var phone = screens.withoutScript(rosa)) {
            phone.open("/company")
                    .write("In your own words", "Nobody reads the lab reports I mark.");
            phone.press("See who has been there").isAt("/company/answers/");
            phone.open("/people/" + tess).reads("Lab reports as letters").follow("Say hello");
            phone.write("Your question", "Who is the stranger?").press("Ask");
            phone.reads("Tess has your question.");
        }
        try (var phone = screens.withoutScript(tess)) {
            phone.open("/company/hellos").follow("Answer, or not now");
            phone.write("Your answer", "Their own aunt, mostly.").press("Answer");
            phone.follow("Start a group with more people").press("Start a group");
            phone.write("Say something to your group", "Here we are.").press("Send");
            phone.reads("Here we are.");
        }
    }

    @Test
    void a_list_can_be_pasted_and_its_groups_looked_at() {
        try (var laptop = screens.withoutScript(folk.coach("Amir Haddad"))) {
            laptop.open("/matching/new").write("Paste the rows here", PastedList.of(12).rows());
            laptop.press("Read the list")
                    .reads("12 people were found.")
                    .press("These are the people");
            laptop.press("Look for groups");
            await().pollInSameThread()
                    .pollInterval(Duration.ofMillis(400))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> laptop.page().reload().url().endsWith("/review"));
            laptop.reads("12 people, ");
        }
    }
}
