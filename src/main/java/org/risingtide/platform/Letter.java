package org.risingtide.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One mail to one person, in text and HTML.
///
/// @param fromName whose name stands in front of the place's address, or null for the place
/// @param messageId stable, so that a mail sent again by a person's decision is recognised; without angle brackets
/// @param unsubscribeUrl takes one POST that ends mails of this kind (RFC 8058), or null where there is nothing to end
public record Letter(
        String to,
        @Nullable String fromName,
        @Nullable String replyTo,
        String subject,
        String text,
        String html,
        String messageId,
        @Nullable String unsubscribeUrl,
        Optional<Enclosure> enclosure) {

    /// A text file that travels with a letter.
    ///
    /// @param type such as `text/calendar; method=REQUEST`; the charset is always UTF-8
    public record Enclosure(String name, String type, String content) {}

    public Letter {
        // A line break in a header would begin another header.
        subject = subject.replaceAll("\\s+", " ").strip();
    }
}
