package org.risingtide.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.meaning.PupilName;
import org.risingtide.people.Phrase.Help;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;

/// A sentence as it is being typed; kept as typed when something is wrong.
///
/// @param warned whether the gentle word about a pupil's name has been shown: it is said once
record PhraseForm(
        UUID id,
        int version,
        String kind,
        String words,
        String tried,
        Set<String> help,
        String readers,
        String until,
        boolean warned,
        boolean checked) {

    static PhraseForm empty(Kind kind) {
        return new PhraseForm(
                UUID.randomUUID(),
                0,
                kind.stored(),
                "",
                "",
                Set.of(),
                Readers.MY_GROUP.stored(),
                "",
                false,
                false);
    }

    static PhraseForm of(Phrase phrase) {
        return new PhraseForm(
                phrase.id(),
                phrase.version(),
                phrase.kind().stored(),
                phrase.words(),
                phrase.tried(),
                Set.copyOf(List.of(PhraseTables.names(phrase.help()))),
                phrase.readers().stored(),
                phrase.until() == null ? "" : phrase.until().toString(),
                false,
                false);
    }

    PhraseForm of(UUID own) {
        return new PhraseForm(
                own, version, kind, words, tried, help, readers, until, warned, checked);
    }

    PhraseForm at(int current) {
        return new PhraseForm(
                id, current, kind, words, tried, help, readers, until, warned, checked);
    }

    PhraseForm withWord() {
        return new PhraseForm(id, version, kind, words, tried, help, readers, until, true, checked);
    }

    Kind what() {
        return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    boolean question() {
        return what() == Kind.NEED;
    }

    /// @return the key of what is wrong, or null
    @Nullable String wordsWrong() {
        if (!checked || !words.isBlank() && words.strip().length() <= NewPhrase.LONGEST) {
            return null;
        }
        return words.isBlank() ? "people.phrase.words.missing" : "people.phrase.words.long";
    }

    @Nullable String triedWrong() {
        return checked && tried.strip().length() > NewPhrase.LONGEST
                ? "people.phrase.words.long"
                : null;
    }

    @Nullable String untilWrong(LocalDate today) {
        if (!checked || until.isBlank()) {
            return null;
        }
        var day = day();
        if (day == null) {
            return "people.phrase.until.unread";
        }
        return day.isBefore(today) ? "people.phrase.until.past" : null;
    }

    boolean wrong(LocalDate today) {
        return wordsWrong() != null || triedWrong() != null || untilWrong(today) != null;
    }

    /// Said once; whoever sends again knows better than we do.
    @Nullable String seemingPupil() {
        return warned ? null : PupilName.seemsToBeIn(words + "\n" + tried).orElse(null);
    }

    NewPhrase phrase() {
        var kinds = EnumSet.noneOf(Help.class);
        for (var one : Help.values()) {
            if (help.contains(Wording.small(one))) {
                kinds.add(one);
            }
        }
        return new NewPhrase(id, what(), words, tried, kinds, who(), day());
    }

    private Readers who() {
        for (var one : Readers.values()) {
            if (one.stored().equals(readers)) {
                return one;
            }
        }
        return Readers.MY_GROUP;
    }

    private @Nullable LocalDate day() {
        try {
            return until.isBlank() ? null : LocalDate.parse(until.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
