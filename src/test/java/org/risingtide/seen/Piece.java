package org.risingtide.seen;

import java.util.UUID;

/// Something somebody wrote, known by a word that stands nowhere else.
///
/// @param what for the message when it is seen by somebody who must not
/// @param author whose honest words these are
/// @param certain whether some page surely shows it to everybody who may see it
record Piece(String word, String what, UUID author, Readers to, boolean certain) {

    sealed interface Readers {
        record Nobody() implements Readers {}

        /// Pinned to a wall.
        record Anybody() implements Readers {}

        record Alone() implements Readers {}

        record MyGroup() implements Readers {}

        record Here() implements Readers {}

        /// Without an author: evaluators read it too, and learn nothing from it.
        record Unlinked() implements Readers {}

        record Group(UUID id) implements Readers {}

        /// Written together, so nobody's own.
        record Together(UUID id) implements Readers {}

        record Pair(UUID asker, UUID asked, boolean answered) implements Readers {}
    }

    Piece to(Readers others) {
        return new Piece(word, what, author, others, certain);
    }
}
