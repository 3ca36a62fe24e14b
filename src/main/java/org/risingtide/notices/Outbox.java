package org.risingtide.notices;

/// Mails that wait in a table until they are due.
interface Outbox {
    /// Everything that is due now.
    void round();
}
