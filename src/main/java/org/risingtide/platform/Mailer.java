package org.risingtide.platform;

/// Hands letters to the mail server, at once and once. Who must not lose or double a letter keeps account of it; see [Posted].
public interface Mailer {
    /// Whether letters leave this place at all. Where they do not, sign-in goes by printed slips and messages stay in the list.
    boolean available();

    Posted send(Letter letter);

    /// What is known after sending.
    sealed interface Posted {
        /// The server has taken it.
        record Sent() implements Posted {}

        /// It surely was not taken; trying again may help and doubles nothing.
        record TryLater(String why) implements Posted {}

        /// The server refuses it for good.
        record Refused(String why) implements Posted {}

        /// The line broke in the middle: nobody can say whether it was taken.
        record Unsure(String why) implements Posted {}
    }
}
