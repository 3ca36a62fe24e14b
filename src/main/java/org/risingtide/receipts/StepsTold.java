package org.risingtide.receipts;

import java.util.List;
import java.util.Map;
import org.risingtide.protocols.StepKind;
import org.risingtide.protocols.Voice;

/// The steps of a protocol as the first entry of a record tells them: a record is read without knowing the protocol.
record StepsTold(List<Entry> steps) {

    @SuppressWarnings("unchecked")
    static StepsTold in(Entry opened) {
        if (!(opened.value("steps") instanceof List<?> list)) {
            return new StepsTold(List.of());
        }
        return new StepsTold(
                list.stream()
                        .filter(item -> item instanceof Map<?, ?>)
                        .map(item -> new Entry((Map<String, Object>) item))
                        .toList());
    }

    int count() {
        return steps.size();
    }

    /// How many go in turn.
    long turns() {
        return steps.stream().filter(StepsTold::inTurn).count();
    }

    boolean inTurn(int step) {
        return step >= 0 && inTurn(steps.get(step));
    }

    boolean sparesPresenter(int step) {
        return steps.get(step).text("speaks").equals(Voice.OTHERS_IN_TURN.word());
    }

    /// Whether one of this kind is among the steps up to `last`.
    boolean upTo(int last, StepKind kind) {
        return steps.subList(0, last + 1).stream()
                .anyMatch(step -> step.text("kind").equals(kind.word()));
    }

    private static boolean inTurn(Entry step) {
        return Voice.called(step.text("speaks")).filter(Voice::inTurn).isPresent();
    }
}
