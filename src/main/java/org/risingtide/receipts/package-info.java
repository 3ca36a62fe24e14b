/// The meeting record: a chain of entries without anybody's words, the slips that open its seals, and whoever reads it again.
///
/// Pure: docs/record-format.md says every byte of it. `MeetingRecord` is written here, `Verification` says what it proves. It knows
/// the steps of a protocol and nothing of people.
@ApplicationModule(
        displayName = "Meeting record",
        allowedDependencies = {"platform", "protocols"})
@NullMarked
package org.risingtide.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
