package org.risingtide.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.people.Phrase.Help;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;

/// A sentence as somebody writes it. The id is made by whoever shows the form, so that the same form sent twice writes once.
public record NewPhrase(
        UUID id,
        Kind kind,
        String words,
        String tried,
        Set<Help> help,
        Readers readers,
        @Nullable LocalDate until) {
    public static final int LONGEST = 500;

    public NewPhrase {
        words = words.strip();
        tried = kind == Kind.NEED ? tried.strip() : "";
        help = kind == Kind.NEED ? Set.copyOf(help) : Set.of();
        if (words.isEmpty() || words.length() > LONGEST || tried.length() > LONGEST) {
            throw new IllegalArgumentException("A sentence has 1 to 500 characters");
        }
    }

    /// With what a form begins with: the group reads it, no end.
    public static NewPhrase of(Kind kind, String words) {
        return new NewPhrase(UUID.randomUUID(), kind, words, "", Set.of(), Readers.MY_GROUP, null);
    }

    public NewPhrase readBy(Readers whom) {
        return new NewPhrase(id, kind, words, tried, help, whom, until);
    }
}
