package org.risingtide.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.forming.Wishes;
import org.risingtide.lists.Column;

/// One making of groups, from a list to groups that were sent.
///
/// @param circle the organiser's own: nobody else sees it
/// @param searchNumber how often groups were looked for: another number means other groups
/// @param columns as its organiser has said what they are; empty before that
/// @param kept places of groups that "Try the others again" leaves alone
public record Making(
        UUID id,
        UUID circle,
        UUID organiser,
        String name,
        Stage stage,
        Wishes wishes,
        String letter,
        @Nullable LocalDate answersUntil,
        long seed,
        int searchNumber,
        List<Column> columns,
        List<Integer> kept,
        Instant madeAt,
        @Nullable Instant sentAt,
        Open open) {

    /// From where its people come.
    public enum Source {
        LIST,
        DISTRICT,
        LINK
    }

    /// @param token of the link by which people join until that day, or null
    public record Open(Source source, @Nullable String token, @Nullable LocalDate until) {
        static final Open LIST = new Open(Source.LIST, null, null);
    }

    static Making begun(UUID id, UUID circle, UUID organiser, String name, Stage stage, Open open) {
        return new Making(
                id,
                circle,
                organiser,
                name,
                stage,
                Wishes.ofSize(4),
                "",
                null,
                1,
                0,
                List.of(),
                List.of(),
                Instant.EPOCH,
                null,
                open);
    }

    /// Whoever came without a list is in once they have answered; nobody is put into a group unasked.
    boolean answeredOnly() {
        return open.source() != Source.LIST;
    }

    /// Whether its columns may be corrected still: what people have been asked, they have been asked by name.
    boolean columnsOpen() {
        return !columns.isEmpty() && letter.isBlank() && !sent();
    }

    /// How far it is. Nobody is told anything before `SENT`.
    public enum Stage {
        COLUMNS,
        PEOPLE,
        SEARCH,
        REVIEW,
        SENT;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean sent() {
        return stage == Stage.SENT;
    }

    /// Where its organiser goes on.
    public String path() {
        return "/matching/"
                + id
                + switch (stage) {
                    case COLUMNS -> "/columns";
                    case PEOPLE -> "/rules";
                    case SEARCH -> "/search";
                    case REVIEW -> "/review";
                    case SENT -> "/afterwards";
                };
    }
}
