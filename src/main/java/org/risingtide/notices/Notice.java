package org.risingtide.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Letter.Enclosure;

/// One message to one person.
///
/// @param kind name of a declared [NoticeKind]
/// @param circle what it tells of belongs to this circle; a recipient who is not in it gets and sees nothing
/// @param about id of the thing it tells of
/// @param author whoever caused it: nobody whom they evaluate, and nobody after they have left, reads it; [#PLACE] for nobody
/// @param words key: `words.title` is its line and the mail's subject, `words.text` its text, `words.go` the button
/// @param arguments for all three
/// @param path where the button leads, beginning with a slash
/// @param replyTo whose address an answer to the mail goes to, or null
/// @param enclosure such as a calendar file
public record Notice(
        UUID id,
        String kind,
        UUID recipient,
        UUID circle,
        UUID about,
        UUID author,
        String words,
        List<String> arguments,
        String path,
        @Nullable String replyTo,
        Optional<Enclosure> enclosure) {

    /// The author of what nobody in particular has caused.
    public static final UUID PLACE = new UUID(0, 0);

    public static Notice of(
            String kind,
            UUID recipient,
            UUID circle,
            UUID about,
            String words,
            List<String> arguments,
            String path) {
        return new Notice(
                UUID.randomUUID(),
                kind,
                recipient,
                circle,
                about,
                PLACE,
                words,
                arguments,
                path,
                null,
                Optional.empty());
    }

    public Notice from(UUID who) {
        return new Notice(
                id, kind, recipient, circle, about, who, words, arguments, path, replyTo,
                enclosure);
    }

    public Notice answeredTo(@Nullable String address) {
        return new Notice(
                id, kind, recipient, circle, about, author, words, arguments, path, address,
                enclosure);
    }

    public Notice with(Enclosure file) {
        return new Notice(
                id,
                kind,
                recipient,
                circle,
                about,
                author,
                words,
                arguments,
                path,
                replyTo,
                Optional.of(file));
    }

    /// A second message with the same id is the same message: it is written once.
    public Notice numbered(UUID other) {
        return new Notice(
                other, kind, recipient, circle, about, author, words, arguments, path, replyTo,
                enclosure);
    }
}
