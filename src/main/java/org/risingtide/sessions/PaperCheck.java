package org.risingtide.sessions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.StepKind;
import org.risingtide.protocols.Writing;

/// Reads what was typed about a session on paper, and says of each field what is wrong with it.
final class PaperCheck {
    /// By field, the key of a sentence.
    final Map<String, String> wrong = new LinkedHashMap<>();

    private final PaperForm form;
    private final Protocol protocol;
    private final Collection<UUID> members;

    /// @param members in the order in which they were to speak
    PaperCheck(PaperForm form, Protocol protocol, Collection<UUID> members) {
        this.form = form;
        this.protocol = protocol;
        this.members = members;
    }

    /// Steps in which something may have been written for all: not what each wrote for themselves.
    static List<Integer> written(Protocol protocol) {
        return IntStream.range(0, protocol.steps().size())
                .filter(step ->
                        protocol.step(step).inTurn()
                                || protocol.step(step).writing() == Writing.HIDDEN)
                .boxed()
                .toList();
    }

    static boolean hasQuietMinutes(Protocol protocol, int reached) {
        return protocol.steps().subList(0, reached + 1).stream()
                .anyMatch(step -> step.kind() == StepKind.QUIET_MINUTES);
    }

    Optional<Paper> paper() {
        var present = members.stream().filter(form::isPresent).toList();
        require(present.size() > 1, "present");
        var presenter = presenter(present);
        int reached = number(form.reached(), 2);
        require(reached >= 0 && reached < protocol.steps().size(), "reached");
        int minutes = number(form.minutes(), 3);
        require(minutes >= Paper.FEWEST_MINUTES && minutes <= Paper.MOST_MINUTES, "minutes");
        for (int step : written(protocol)) {
            require(form.words(step).length() <= OwnWords.LONGEST, "words-" + step);
        }
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        boolean quiet = form.quiet() && hasQuietMinutes(protocol, reached);
        return Optional.of(new Paper(present, presenter, reached, minutes, quiet, lines()));
    }

    private @Nullable UUID presenter(List<UUID> present) {
        if (!protocol.asksForPresenter()) {
            return null;
        }
        var found =
                present.stream()
                        .filter(person -> person.toString().equals(form.presenter()))
                        .findFirst();
        require(found.isPresent(), "presenter");
        return found.orElse(null);
    }

    private List<Paper.Line> lines() {
        var lines = new ArrayList<Paper.Line>();
        for (int step : written(protocol)) {
            form.words(step)
                    .lines()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> lines.add(new Paper.Line(step, text)));
        }
        return lines;
    }

    private static int number(String typed, int digits) {
        return typed.matches("\\d{1," + digits + "}") ? Integer.parseInt(typed) : -1;
    }

    private void require(boolean holds, String field) {
        if (!holds) {
            wrong.putIfAbsent(
                    field, "sessions.paper." + field.replaceFirst("-\\d+$", "") + ".wrong");
        }
    }
}
