package org.risingtide.protocols;

import java.time.Duration;
import org.risingtide.platform.Words;

/// What one protocol says to so many people with so much time.
sealed interface Verdict {
    Protocol protocol();

    /// One sentence, with its reason when it does not fit.
    String in(Words words);

    static Verdict of(Protocol protocol, int people, Duration meeting) {
        var fit = Fit.of(protocol, people);
        if (fit.isEmpty()) {
            return new NotForSoMany(protocol, people);
        }
        var over = fit.get().length().minus(meeting);
        return over.isPositive()
                ? new TooLong(fit.get(), people, over)
                : new Fits(fit.get(), people);
    }

    record Fits(Fit fit, int people) implements Verdict {
        @Override
        public Protocol protocol() {
            return fit.protocol();
        }

        @Override
        public String in(Words words) {
            var length = Lengths.said(words, fit.length());
            int fuller = fit.fuller(people);
            if (fit.tables() == 1) {
                return words.say("protocols.fits", people, length);
            }
            return 2 * fuller == people
                    ? words.say("protocols.fits.even", fuller, length)
                    : words.say("protocols.fits.tables", people - fuller, fuller, length);
        }
    }

    record TooLong(Fit fit, int people, Duration by) implements Verdict {
        @Override
        public Protocol protocol() {
            return fit.protocol();
        }

        @Override
        public String in(Words words) {
            var length = Lengths.said(words, fit.length());
            var over = Lengths.said(words, by);
            return fit.tables() == 1
                    ? words.say("protocols.too.long", people, length, over)
                    : words.say("protocols.too.long.tables", length, over);
        }
    }

    record NotForSoMany(Protocol protocol, int people) implements Verdict {
        @Override
        public String in(Words words) {
            if (people < protocol.fewest()) {
                return words.say("protocols.too.few", protocol.fewest());
            }
            return protocol.tables()
                    ? words.say("protocols.too.many.tables", 2 * protocol.most())
                    : words.say("protocols.too.many", protocol.most());
        }
    }
}
