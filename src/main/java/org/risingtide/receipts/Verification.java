package org.risingtide.receipts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.risingtide.receipts.Fault.Kind;

/// What a record proves, computed from the file alone.
///
/// Not proved: that people listened, or that nobody wrote the whole record anew; the check code noted at the end tells that.
///
/// @param lines C1 to C5 as the entries come to, each "yes" or "not reached: why"
public record Verification(MeetingRecord record, List<Fault> faults, Map<String, Object> lines) {

    public static Verification of(MeetingRecord record) {
        var faults = new ArrayList<Fault>();
        chain(record, faults);
        var count = Recount.of(record.entries());
        faults.addAll(count.faults());
        names(record, faults);
        return new Verification(record, List.copyOf(faults), count.lines());
    }

    public boolean holds() {
        return faults.isEmpty();
    }

    /// Whether this slip opens a seal of this record: somebody's own proof of what they answered.
    public boolean opens(Slip slip) {
        return fits(record, slip, "answer") || fits(record, slip, "name");
    }

    private static void chain(MeetingRecord record, List<Fault> faults) {
        var before = Entry.NOTHING_BEFORE;
        int number = 0;
        for (var entry : record.entries()) {
            if (entry.number("n") != number || !entry.text("prev").equals(before)) {
                faults.add(new Fault(number, Kind.NOT_IN_CHAIN));
            }
            if (!entry.computed().equals(entry.hash())) {
                faults.add(new Fault(number, Kind.CHANGED));
            }
            before = entry.hash();
            number++;
        }
        if (number == 0 || !record.entries().getLast().type().equals("closed")) {
            faults.add(new Fault(number, Kind.NO_END));
        }
        if (!record.check().equals(before)) {
            faults.add(new Fault(number, Kind.CHECK));
        }
    }

    private static void names(MeetingRecord record, List<Fault> faults) {
        for (var slip : record.opened()) {
            if (!fits(record, slip, "name")) {
                faults.add(new Fault(slip.entry(), Kind.NAME));
            }
        }
    }

    private static boolean fits(MeetingRecord record, Slip slip, String sealed) {
        if (slip.entry() < 0 || slip.entry() >= record.entries().size()) {
            return false;
        }
        return record.entries().getFirst().text("record").equals(slip.record().toString())
                && record.entries().get(slip.entry()).text(sealed).equals(slip.seal());
    }
}
