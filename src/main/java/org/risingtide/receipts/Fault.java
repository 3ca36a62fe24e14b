package org.risingtide.receipts;

import java.util.Locale;

/// Something in a record that does not hold.
///
/// @param entry its number
public record Fault(int entry, Kind kind) {
    public enum Kind {
        /// Its hash is not the hash of what it says.
        CHANGED,
        /// It does not follow the entry before it: one was left out, added or moved.
        NOT_IN_CHAIN,
        /// Such an entry cannot stand there.
        OUT_OF_PLACE,
        /// The floor was with somebody twice.
        TWICE,
        /// A step ended before everyone had the floor.
        LEFT_OUT,
        /// The lines at the end are not what the entries say.
        LINES,
        /// The end is missing.
        NO_END,
        /// The check code is not the last entry's hash.
        CHECK,
        /// A name does not fit its seal.
        NAME;

        public String key() {
            return "receipts.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
