package org.risingtide.walks;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Invitations;
import org.springframework.beans.factory.annotation.Autowired;

@OnThePlace
class FirstMinutesWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;
    @Autowired People people;
    @Autowired Invitations invitations;

    @Test
    void from_an_invitation_to_somebodys_words_in_two_screens_and_then_hello() {
        var lena = "Lena " + UUID.randomUUID().toString().substring(0, 6);
        folk.teacher(
                lena,
                "choir",
                "Getting recorder players to blow softly, so that they hear each other.");
        var link = invitations.oneColleague(people.viewer(people.joins("Amir Haddad")), "/company");
        try (var rosa = screens.phone()) {
            rosa.open(link.replace("http://localhost", "")).inspect();
            rosa.write("Your name", "Rosa Delgado").press("Come in");

            rosa.reads("What’s on your mind in your classroom?")
                    .write(
                            "In your own words",
                            "My recorder players blow so loud that nobody hears the others.")
                    .press("See who has been there");

            rosa.isAt("/company/answers/")
                    .reads("Getting recorder players to blow softly")
                    .inspect()
                    .press("Say hello to Lena");
            rosa.reads("Only Lena and you see this.").inspect().press("Ask");
            rosa.reads("Sent. You will hear either way.").reads("Lena has your question.");
        }
    }
}
