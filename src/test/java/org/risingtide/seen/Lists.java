package org.risingtide.seen;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.risingtide.Browser;
import org.risingtide.Mailbox;
import org.risingtide.seen.Piece.Readers;

/// Somebody brings two lists of people to make groups of: one is still being read, one is in review, and its people have answered.
final class Lists {
    final List<UUID> makings = new ArrayList<>();

    /// By the token of the personal link: the word that was answered with it.
    final Map<String, String> answers = new HashMap<>();

    private final World world;
    private final Talk talk;
    private final UUID organiser;
    private final Browser browser;

    Lists(World world, Talk talk, UUID organiser, Browser browser) {
        this.world = world;
        this.talk = talk;
        this.organiser = organiser;
        this.browser = browser;
    }

    void stillBeingRead() {
        var id = begin();
        var row = talk.piece("a list as it came", organiser, new Readers.Alone(), true);
        paste(id, "Theo Brandt,theo@x.example,Fern Hollow," + row.word());
    }

    /// @param answering their mails have a link each, and what they answer is nobody's to read
    void inReview(List<String> addresses, Browser stranger) {
        var id = begin();
        var rows = new StringBuilder();
        for (int i = 0; i < addresses.size(); i++) {
            var listed =
                    talk.piece(
                            "what a list says of somebody", organiser, new Readers.Nobody(), true);
            rows.append(
                    "Person %s%d,%s,School %d,My singers go silent %s\n"
                            .formatted(world.name, i, addresses.get(i), i, listed.word()));
        }
        paste(id, rows.toString());
        browser.post("/matching/" + id + "/columns", columns());
        var letter = talk.piece("a letter", organiser, new Readers.Alone(), false);
        browser.post(
                "/matching/" + id + "/asking",
                "letter",
                letter.word(),
                "until",
                LocalDate.now().plusDays(9).toString());
        addresses.forEach(address -> answer(address, stranger));
        browser.post("/matching/" + id + "/rules", "best", "3", "across", "PREFER");
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        browser.get("/matching/" + id + "/review").getResponse().getStatus()
                                == 200);
    }

    private void answer(String address, Browser stranger) {
        var asked = Mailbox.link(Mailbox.next(address), "/matching/answers/");
        var said = talk.piece("what somebody answered", organiser, new Readers.Nobody(), true);
        answers.put(asked.substring(asked.lastIndexOf('/') + 1), said.word());
        stranger.post(asked, "need", "Shy singers " + said.word(), "offer", said.word());
    }

    private UUID begin() {
        var id = UUID.randomUUID();
        makings.add(id);
        return id;
    }

    private void paste(UUID id, String rows) {
        var name = talk.piece("what a list is called", organiser, new Readers.Alone(), true);
        browser.post(
                "/matching",
                "request_id",
                id.toString(),
                "name",
                name.word(),
                "rows",
                "Name,E-mail,School,Questions\n" + rows);
    }

    private static String[] columns() {
        return new String[] {
            "column", "NAME", "column", "EMAIL", "column", "SCHOOL", "column", "NEEDS"
        };
    }
}
