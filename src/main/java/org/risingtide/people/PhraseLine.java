package org.risingtide.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Words;

/// A sentence as its page shows it.
record PhraseLine(Phrase phrase, Words words, LocalDate today) {

    String id() {
        return phrase.id().toString();
    }

    @Nullable String lang() {
        return phrase.language().isEmpty() ? null : phrase.language();
    }

    boolean question() {
        return phrase.kind() == Phrase.Kind.NEED;
    }

    boolean open() {
        return phrase.isOpen(today);
    }

    /// "Your group sees this."
    String sees() {
        return words.say(
                phrase.isDraft()
                        ? "people.sees.draft"
                        : "people.sees." + Wording.small(phrase.readers()));
    }

    /// "ideas and an example", or nothing.
    String help() {
        return words.list(
                phrase.help().stream()
                        .sorted()
                        .map(help -> words.say(Wording.help(help)))
                        .toList());
    }

    @Nullable String until() {
        if (phrase.until() == null) {
            return null;
        }
        var reader = words.locale().equals(Words.SPANISH) ? Words.SPANISH : Locale.US;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader)
                .format(phrase.until());
    }
}
