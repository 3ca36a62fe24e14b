package org.risingtide.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.Meanings;
import org.risingtide.meaning.SentenceVector;

/// One sentence somebody says of themselves, and who reads it.
///
/// @param words 1 to 500 characters, their own
/// @param tried what they have tried already; questions only
/// @param until the last day it holds, or null
/// @param language "en", "es", or empty where it could not be guessed
/// @param tags ids of the taxonomy's tags
/// @param confirmed null while it is a draft that came in by a list: only its person and the matching see it
/// @param closed when its question was closed, or null
public record Phrase(
        UUID id,
        UUID author,
        UUID circle,
        Kind kind,
        String words,
        String tried,
        Set<Help> help,
        Readers readers,
        @Nullable LocalDate until,
        String language,
        List<String> tags,
        Instant written,
        @Nullable Instant confirmed,
        @Nullable Instant closed,
        int version) {

    /// NEED: "What's on my mind". OFFER: "People ask me about…". EXPERIENCE: "I've been through…".
    public enum Kind {
        NEED,
        OFFER,
        EXPERIENCE;

        /// The kind of that name; a question where there is none.
        static Kind known(String name) {
            return Stream.of(values())
                    .filter(kind -> kind.stored().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(NEED);
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What would help with a question.
    public enum Help {
        LISTEN,
        IDEAS,
        EXAMPLE,
        VISIT,
        CO_PLAN;

        static Set<Help> all(List<String> names) {
            var all = EnumSet.noneOf(Help.class);
            names.forEach(name ->
                    all.add(valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'))));
            return all;
        }
    }

    /// Who reads a sentence. MY_GROUP is what a form begins with.
    public enum Readers {
        ONLY_THE_MATCHING,
        MY_GROUP,
        PEOPLE_HERE;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isDraft() {
        return confirmed == null;
    }

    public boolean isOpen(LocalDate today) {
        return closed == null && (until == null || !until.isBefore(today));
    }

    /// What it means without its vector; microseconds.
    public Meaning meaning(Meanings meanings) {
        return meanings.withoutVector(words);
    }

    /// @param vector from the store
    public Meaning meaning(Meanings meanings, SentenceVector vector) {
        return meaning(meanings).with(vector);
    }

    Phrase standing(UUID inCircle, @Nullable Instant confirmedAt, @Nullable Instant closedAt) {
        return new Phrase(
                id,
                author,
                inCircle,
                kind,
                words,
                tried,
                help,
                readers,
                until,
                language,
                tags,
                written,
                confirmedAt,
                closedAt,
                version);
    }
}
