package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.notices.OutsideMails;
import org.risingtide.platform.Mailer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the three questions into the outbox. Whom it reminds, nobody is told.
@Component
class Asks {
    /// Nobody is reminded twice a day, however often the button is pressed.
    static final int HOURS = 20;

    private final Answers answers;
    private final OutsideMails mails;
    private final Mailer mailer;

    Asks(Answers answers, OutsideMails mails, Mailer mailer) {
        this.answers = answers;
        this.mails = mails;
        this.mailer = mailer;
    }

    boolean available() {
        return mailer.available();
    }

    /// Everybody with an address who has not answered yet; nobody where this place sends no mail, and nobody counts as asked then.
    ///
    /// @param request made by the form: sent twice, it asks once
    /// @return what came of it: a key of words
    @Transactional
    public String send(Making making, List<Candidate> people, UUID request) {
        if (!available()) {
            return "matching.asking.kept";
        }
        var mailOf =
                people.stream()
                        .collect(Collectors.toMap(Candidate::id, each -> each.listed().email()));
        var toAsk = answers.toAsk(making.id(), HOURS);
        answers.invite(toAsk);
        for (var candidate : toAsk) {
            var mail = mailOf.getOrDefault(candidate, "");
            if (!mail.isEmpty()) {
                mails.post(id(request, candidate), AskLetters.KIND, candidate, mail);
            }
        }
        return toAsk.isEmpty() ? nobodyNow(making) : "matching.asking.done";
    }

    private String nobodyNow(Making making) {
        return answers.toAsk(making.id(), 0).isEmpty()
                ? "matching.asking.nobody"
                : "matching.asking.early";
    }

    private static UUID id(UUID request, UUID candidate) {
        return UUID.nameUUIDFromBytes((request + " " + candidate).getBytes(StandardCharsets.UTF_8));
    }
}
