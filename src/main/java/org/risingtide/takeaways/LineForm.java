package org.risingtide.takeaways;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.sessions.Showing;

/// A line as it was typed.
record LineForm(String text, Origin origin, @Nullable UUID from, Showing wish) {

    static LineForm empty() {
        return new LineForm("", Origin.TALK, null, Showing.NAMED);
    }

    static LineForm of(Line line) {
        return new LineForm(line.text(), line.origin(), line.from(), line.wish());
    }

    /// What no form of ours sends is read as what shows least.
    ///
    /// @param origin `talk`, `own`, or the id of the person whose words it comes from
    static LineForm typed(String text, String origin, String wish) {
        var showing = Showing.of(wish.matches("named|unlinked") ? wish : "mine");
        var words = text.strip();
        if (origin.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return new LineForm(words, Origin.SOMEONE, UUID.fromString(origin), showing);
        }
        return new LineForm(words, origin.equals("own") ? Origin.OWN : Origin.TALK, null, showing);
    }

    @Nullable String wrong() {
        if (text.isEmpty()) {
            return "takeaways.line.empty";
        }
        return text.length() > Line.LONGEST ? "takeaways.line.long" : null;
    }

    /// The chosen origin as the form writes it.
    String chosen() {
        return from == null ? origin.written() : from.toString();
    }
}
