package org.risingtide.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Dates;
import org.risingtide.receipts.Finding;
import org.risingtide.receipts.MeetingRecord;
import org.risingtide.receipts.Slip;

/// A meeting record as one member of the group reads it.
///
/// @param named whether the viewer's own name stands on it; nothing when they were not there
/// @param slips of the viewer's own answers, until they are gone
record RecordPage(
        Viewer viewer, Plan plan, MeetingRecord record, Optional<Boolean> named, List<Slip> slips) {

    /// What a person answered to the floor is silent for good after that.
    static final Duration SEALED_AFTER = Duration.ofHours(48);

    Plan.Over over() {
        var over = plan.over();
        if (over == null) {
            throw new IllegalStateException("not over");
        }
        return over;
    }

    /// C1 to C5, each with the key of its sentence.
    Map<String, String> lines() {
        return lines(record);
    }

    static Map<String, String> lines(MeetingRecord record) {
        var lines = new TreeMap<String, String>();
        record.lines()
                .forEach((line, word) ->
                        lines.put(line, Finding.called(word).orElse(Finding.BELL).key()));
        return lines;
    }

    /// @param forGroup of a record in which nobody answers one by one
    static String question(String line, boolean forGroup) {
        return Finding.question(line, forGroup);
    }

    boolean forGroup() {
        return plan.way().manner().speaksForGroup();
    }

    String day() {
        return Dates.date(plan.startsIn(plan.zone()), viewer.language());
    }

    List<String> names() {
        return record.opened().stream().map(Slip::value).toList();
    }

    /// Until when the server still has what opens the viewer's own seals.
    String slipsGo() {
        Instant gone = over().at().plus(SEALED_AFTER);
        return Dates.full(gone.atZone(viewer.zone()), viewer.language());
    }
}
