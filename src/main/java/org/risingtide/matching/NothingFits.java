package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.risingtide.notices.OutsideMails;
import org.risingtide.platform.Mailer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells somebody by mail that no group fits now. What could not be told is said as it is, so that the organiser does it.
@Component
class NothingFits {
    private final OutsideMails mails;
    private final Mailer mailer;
    private final CandidateTables candidates;

    NothingFits(OutsideMails mails, Mailer mailer, CandidateTables candidates) {
        this.mails = mails;
        this.mailer = mailer;
        this.candidates = candidates;
    }

    /// What came of it.
    enum Outcome {
        TOLD("matching.told"),
        NO_ADDRESS("matching.told.no.address"),
        NO_MAIL("matching.told.no.mail"),
        LATELY("matching.told.lately");

        private final String key;

        Outcome(String key) {
            this.key = key;
        }

        /// Of its words.
        String key() {
            return key;
        }
    }

    /// The same reason goes to the same person once, as long as the outbox remembers it: thirty days.
    @Transactional
    public Outcome tell(Candidate candidate, String why) {
        var mail = candidate.listed().email();
        if (candidate.told()) {
            return Outcome.LATELY;
        }
        if (mail.isEmpty()) {
            return Outcome.NO_ADDRESS;
        }
        if (!mailer.available()) {
            return Outcome.NO_MAIL;
        }
        var id =
                UUID.nameUUIDFromBytes(
                        (candidate.id() + " " + why).getBytes(StandardCharsets.UTF_8));
        boolean posted = mails.post(id, ToldLetters.KIND, candidate.id(), mail);
        candidates.told(candidate.id(), why);
        return posted ? Outcome.TOLD : Outcome.LATELY;
    }
}
