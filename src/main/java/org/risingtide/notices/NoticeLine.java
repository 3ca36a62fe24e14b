package org.risingtide.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.risingtide.platform.Words;

/// A message in the list.
record NoticeLine(UUID id, String words, List<String> arguments, Instant writtenAt, boolean read) {

    String title(Words in) {
        return in.say(words + ".title", arguments.toArray());
    }

    String text(Words in) {
        return in.say(words + ".text", arguments.toArray());
    }
}
