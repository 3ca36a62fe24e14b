package org.risingtide.receipts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.risingtide.protocols.Manner;
import org.risingtide.protocols.StepKind;
import org.risingtide.receipts.Fault.Kind;

/// Goes through the entries of a record once more and says what they come to. The secretary's last line and every verification
/// are this same count.
final class Recount {
    private StepsTold steps = new StepsTold(List.of());
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Integer> been = new HashSet<>();
    private final Set<Integer> here = new HashSet<>();
    private final Set<Integer> expected = new HashSet<>();
    private final Set<Integer> had = new HashSet<>();
    private boolean forTheGroup;
    private boolean inWriting;
    private boolean told;
    private boolean closed;
    private boolean unanswered;
    private boolean anyFloor;
    private boolean allQuiet;
    private int presenter = -1;
    private int current = -1;
    private int turnsDone;
    private int at;

    private Recount() {}

    static Recount of(List<Entry> entries) {
        var count = new Recount();
        for (var entry : entries) {
            count.read(entry);
            count.at++;
        }
        return count;
    }

    List<Fault> faults() {
        return faults;
    }

    Map<String, Object> lines() {
        boolean everyone = turnsDone == steps.turns();
        boolean open = reached(StepKind.OPEN_TO_ALL);
        boolean quiet = reached(StepKind.QUIET_MINUTES);
        var found = new TreeMap<String, Finding>();
        found.put("C1", been.isEmpty() ? Finding.NOBODY : Finding.YES);
        found.put("C2", everyone && open ? Finding.YES : Finding.BELL);
        found.put(
                "C3",
                unanswered || !everyone && !anyFloor
                        ? Finding.BELL
                        : anyFloor ? Finding.YES : Finding.NOBODY);
        found.put("C4", everyone ? Finding.YES : Finding.BELL);
        found.put("C5", !quiet ? Finding.BELL : allQuiet ? Finding.YES : Finding.OPEN);
        var words = new TreeMap<String, Object>();
        found.forEach((line, finding) -> words.put(line, finding.word()));
        return words;
    }

    private void read(Entry entry) {
        int seat = entry.number("seat");
        if (closed || entry.type().equals("opened") != (at == 0)) {
            fault(Kind.OUT_OF_PLACE);
            return;
        }
        switch (entry.type()) {
            case "opened" -> opened(entry);
            case "here" -> here(entry, seat);
            case "left" -> left(seat);
            case "brings" -> {
                require(here.contains(seat), Kind.OUT_OF_PLACE);
                presenter = seat;
            }
            case "step" -> step(entry.number("step"));
            case "floor" -> floor(entry, seat);
            case "answered" -> answered(entry);
            case "quiet" -> {
                require(reached(StepKind.QUIET_MINUTES), Kind.OUT_OF_PLACE);
                allQuiet = entry.yes("all");
            }
            case "closed" -> closed(entry);
            default -> fault(Kind.OUT_OF_PLACE);
        }
    }

    private void opened(Entry entry) {
        forTheGroup = Manner.called(entry.text("way")).filter(Manner::speaksForGroup).isPresent();
        inWriting = entry.text("way").equals(Manner.IN_WRITING.word());
        steps = StepsTold.in(entry);
        require(steps.count() > 0, Kind.OUT_OF_PLACE);
    }

    private void here(Entry entry, int seat) {
        boolean first = seat == been.size() + 1 && !entry.text("name").isEmpty();
        boolean again = been.contains(seat) && !here.contains(seat);
        require(first || again, Kind.OUT_OF_PLACE);
        been.add(seat);
        here.add(seat);
        if (goesRound() && !forTheGroup && hasTurn(seat)) {
            expected.add(seat);
        }
    }

    private void left(int seat) {
        require(here.remove(seat), Kind.OUT_OF_PLACE);
        if (!had.contains(seat)) {
            expected.remove(seat);
        }
    }

    private void step(int number) {
        if (number != current + 1 || number >= steps.count()) {
            fault(Kind.OUT_OF_PLACE);
            return;
        }
        if (goesRound()) {
            require(had.containsAll(expected) && told == inWriting, Kind.LEFT_OUT);
            turnsDone++;
        }
        current = number;
        expected.clear();
        had.clear();
        told = false;
        if (goesRound()) {
            (forTheGroup ? Set.of(0) : here).stream().filter(this::hasTurn).forEach(expected::add);
        }
    }

    private void floor(Entry entry, int seat) {
        require(goesRound() && !told && expected.contains(seat), Kind.OUT_OF_PLACE);
        require(had.add(seat), Kind.TWICE);
        anyFloor = true;
        unanswered |= !forTheGroup && entry.text("answer").isEmpty();
    }

    /// In writing a seal stands at every seat; whether each has answered is told of all together.
    private void answered(Entry entry) {
        require(inWriting && goesRound() && !told, Kind.OUT_OF_PLACE);
        told = true;
        unanswered |= !entry.yes("all");
    }

    private void closed(Entry entry) {
        require(entry.yes("bell") == (current != steps.count() - 1), Kind.OUT_OF_PLACE);
        require(lines().equals(entry.value("lines")), Kind.LINES);
        closed = true;
    }

    private boolean hasTurn(int seat) {
        return seat != presenter || !steps.sparesPresenter(current);
    }

    private boolean goesRound() {
        return steps.inTurn(current);
    }

    private boolean reached(StepKind kind) {
        return steps.upTo(current, kind);
    }

    private void require(boolean holds, Kind otherwise) {
        if (!holds) {
            fault(otherwise);
        }
    }

    private void fault(Kind kind) {
        faults.add(new Fault(at, kind));
    }
}
