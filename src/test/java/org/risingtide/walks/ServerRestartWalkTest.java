package org.risingtide.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Verification;
import org.risingtide.sessions.Way;
import org.springframework.beans.factory.annotation.Autowired;

/// The server goes away in the middle of somebody's two minutes, and comes back.
@OnThePlace
class ServerRestartWalkTest {
    private static final double BREATH = 3_100;

    @Autowired Screens screens;
    @Autowired Folk folk;
    @Autowired Gatherings gatherings;

    @Test
    void a_session_goes_on_where_it_was_and_no_keystroke_is_lost() throws IOException {
        var rosa = folk.teacher("Rosa Delgado", "music", "");
        var lena = folk.teacher("Lena Okafor", "choir", "");
        var theo = folk.teacher("Theo Brandt", "fifth grade", "");
        var plan = gatherings.plans("sharing-short", Way.OWN_PHONES, List.of(rosa, lena, theo));
        try (var server = new OtherServer()) {
            var there = screens.at(server.port());
            try (var leads = there.laptop(rosa);
                    var writes = there.phone(lena);
                    var listens = there.phone(theo)) {
                for (var screen : List.of(leads, writes, listens)) {
                    screen.open(plan.path()).press("I’m here");
                }
                listens.reads("Rosa Delgado");
                leads.press("Begin").reads("Arriving");
                breath(leads).press("Next step").reads("What happened");
                breath(leads).press("Next step").reads("You have the floor.");
                writes.press("I’ll write").write("What you would say", "Mine hum.").reads("Saved.");
                server.stops();
                writes.reads("No connection just now.");
                var box = writes.page().locator("#words");
                box.press("End");
                box.pressSequentially(" I let them.");
                writes.reads("Kept on this device, not sent yet.");
                server.startsAgain();
                writes.reads("Saved.");
                writes.page().reload();
                assertThat(writes.page().locator("#words")).hasValue("Mine hum. I let them.");
                leads.page().waitForCondition(() -> leads.page().locator("[data-lost]").isHidden());
                leads.press("Done").reads("Theo");
                breath(listens.reads("You have the floor.")).press("Done");
                leads.reads("Open to all").reads("Mine hum. I let them.");
                ringTheBell(leads);
                listens.reads("We are closed.");
                leads.reads("We are closed.");
                assertThat(verified(leads, plan.id()).faults()).isEmpty();
                List.of(leads, writes, listens).forEach(Screen::forgive);
            }
        }
    }

    private static void ringTheBell(Screen leads) {
        leads.page().getByText("Who is here, and who leads").click();
        leads.press("Ring the bell").reads("Open to all");
        leads.page().locator("dialog").getByText("Ring the bell").click();
    }

    private static Verification verified(Screen screen, UUID session) {
        var file = screen.page().request().get("/sessions/" + session + "/record.json");
        return Verification.of(MeetingRecord.read(file.text()));
    }

    private static Screen breath(Screen screen) {
        screen.page().waitForTimeout(BREATH);
        return screen;
    }
}
