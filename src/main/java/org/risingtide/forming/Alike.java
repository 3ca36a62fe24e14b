package org.risingtide.forming;

import java.util.List;
import java.util.Optional;
import org.risingtide.company.Reason;
import org.risingtide.forming.Story.Why;
import org.risingtide.meaning.Meaning;
import org.risingtide.platform.Words;

/// What a reason can add about where two people work: that both are alone there, that they teach the same, or from what
/// other place one of them looks. Only what the list says of them, and themes.
final class Alike {
    private static final String ALONE = "alone";

    private Alike() {}

    static Optional<String> of(Why why, Participant self, Participant other, Words words) {
        if (why.tie().reason() == Reason.SEES_DIFFERENTLY) {
            return other.work().subjects().stream()
                    .findFirst()
                    .filter(subject -> !teaches(self, subject))
                    .map(subject -> words.say("forming.why.from", subject));
        }
        if (isAlone(self) && isAlone(other) && !saysAlone(why)) {
            return Optional.of(words.say("forming.why.alone"));
        }
        List<String> shared =
                self.work().subjects().stream().filter(subject -> teaches(other, subject)).toList();
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("forming.why.subject", words.list(shared)));
    }

    private static boolean teaches(Participant person, String subject) {
        return person.work().subjects().stream().anyMatch(subject::equalsIgnoreCase);
    }

    private static boolean isAlone(Participant person) {
        return person.voice().needs().stream().anyMatch(Alike::saysAlone);
    }

    private static boolean saysAlone(Meaning meaning) {
        return meaning.tags().stream().anyMatch(tag -> tag.id().equals(ALONE));
    }

    private static boolean saysAlone(Why why) {
        return saysAlone(why.tie().question()) && saysAlone(why.tie().answer());
    }
}
