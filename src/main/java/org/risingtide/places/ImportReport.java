package org.risingtide.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What an import took, left out and why, on one screen.
final class ImportReport {

    /// So many line numbers are written out; the rest are counted.
    private static final int LINES_SHOWN = 6;

    private final List<String> out = new ArrayList<>();

    void file(Reading reading) {
        switch (reading) {
            case Reading.Refused refused -> out.add(refused.sentence());
            case Reading.Read read -> read(read);
        }
    }

    private void read(Reading.Read read) {
        int schools = read.listing().schools().size();
        int districts = read.listing().districts().size();
        String took = schools > 0 ? count(schools, "school") : count(districts, "district");
        int left = read.findings().leftOut();
        out.add(
                "%s: %s, %s taken, %s left out"
                        .formatted(
                                read.file(),
                                count(read.rows(), "row"),
                                took,
                                left == 0 ? "none" : number(left)));
        for (boolean leftOut : new boolean[] {true, false}) {
            for (Finding finding : read.findings().met()) {
                if (finding.leavesOut == leftOut) {
                    found(finding, read.findings().lines(finding));
                }
            }
        }
    }

    private void found(Finding finding, List<Long> lines) {
        String verb = finding.leavesOut ? "left out" : "taken";
        out.add("  %8s %-9s %s".formatted(number(lines.size()), verb, finding.sentence));
        out.add("  %8s %-9s %s".formatted("", "", lines(lines)));
    }

    private static String lines(List<Long> lines) {
        List<String> shown = lines.stream().limit(LINES_SHOWN).map(String::valueOf).toList();
        int more = lines.size() - shown.size();
        String all = (lines.size() == 1 ? "line " : "lines ") + String.join(", ", shown);
        return more == 0 ? all : all + " and " + number(more) + " more";
    }

    void directory(Directory.Taken taken, double seconds) {
        out.add("In the directory now:");
        out.add("  districts  " + written(taken.districts()));
        if (taken.fromSchools() > 0) {
            out.add(
                    "  "
                            + count(taken.fromSchools(), "district")
                            + " more stood in no list of districts; the name beside their schools was kept");
        }
        out.add("  schools    " + written(taken.schools()));
        out.add(String.format(Locale.ROOT, "  in %.1f seconds; nothing was deleted", seconds));
    }

    private static String written(Written written) {
        return "%s new, %s changed, %s as before"
                .formatted(
                        number(written.added()), number(written.changed()), number(written.same()));
    }

    private static String count(int count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static String number(int number) {
        return String.format(Locale.US, "%,d", number);
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), out);
    }
}
