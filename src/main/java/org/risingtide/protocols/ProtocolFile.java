package org.risingtide.protocols;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads one protocol. What must hold for every protocol here, whoever wrote it, is refused here when it does not.
final class ProtocolFile {
    private ProtocolFile() {}

    /// @throws BadProtocol with file, step and what is wrong
    static Protocol read(String file, String yaml) {
        var fields = new Fields(file, "", parse(file, yaml));
        var people = fields.inside("people");
        var protocol =
                new Protocol(
                        fields.string("id"),
                        fields.whole("version", 1, 999),
                        fields.text("name"),
                        fields.text("about"),
                        fields.text("origin"),
                        fields.string("credit"),
                        fields.string("licence"),
                        people.whole("from", 2, 12),
                        people.whole("to", 2, 12),
                        people.yes("two tables"),
                        steps(fields));
        people.nothingElse();
        fields.nothingElse();
        whole(file, protocol);
        return protocol;
    }

    private static Object parse(String file, String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException e) {
            throw new BadProtocol(
                    file,
                    "this is no YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static List<Step> steps(Fields fields) {
        var steps = new ArrayList<Step>();
        for (var each : fields.list("steps")) {
            steps.add(step(each));
        }
        return steps;
    }

    private static Step step(Fields fields) {
        var kind = known(fields, "kind", StepKind.called(fields.string("kind")));
        var voice = known(fields, "speaks", Voice.called(fields.string("speaks")));
        var writing =
                fields.has("writing")
                        ? known(fields, "writing", Writing.called(fields.string("writing")))
                        : Writing.NONE;
        boolean each = fields.has("minutes each");
        if (each == fields.has("minutes")) {
            throw fields.wrong("give either \"minutes\" or \"minutes each\"");
        }
        if (voice.inTurn() && !each) {
            throw fields.wrong("who speaks in turn has \"minutes each\", the same for all");
        }
        var pause =
                fields.has("quiet after each") ? fields.minutes("quiet after each") : Duration.ZERO;
        if (!pause.isZero() && !voice.inTurn()) {
            throw fields.wrong("\"quiet after each\" is for steps that go in turn");
        }
        if (kind == StepKind.ROUND && !voice.inTurn()) {
            throw fields.wrong("a round goes in turn");
        }
        if ((kind == StepKind.SILENCE || kind == StepKind.QUIET_MINUTES) && voice != Voice.NOBODY) {
            throw fields.wrong("nobody speaks in \"" + kind.word() + "\"");
        }
        if (writing == Writing.HIDDEN && voice.inTurn()) {
            throw fields.wrong("what is revealed together is not written in turn");
        }
        var step =
                new Step(
                        kind,
                        voice,
                        writing,
                        fields.minutes(each ? "minutes each" : "minutes"),
                        each,
                        pause,
                        fields.text("title"),
                        fields.text("aloud"));
        fields.nothingElse();
        return step;
    }

    private static <T> T known(Fields fields, String key, Optional<T> found) {
        return found.orElseThrow(
                () -> fields.wrong("\"" + fields.string(key) + "\" is no " + key + " I know"));
    }

    /// Everyone gets the floor, then it is open to all once more; everyone gets something to take home; it ends closed.
    private static void whole(String file, Protocol protocol) {
        var kinds = protocol.steps().stream().map(Step::kind).toList();
        require(file, protocol.fewest() <= protocol.most(), "people from must not be above to");
        require(
                file,
                !kinds.isEmpty() && kinds.getFirst() == StepKind.ARRIVE,
                "the first step is \"arrive\"");
        require(
                file,
                kinds.getLast() == StepKind.CLOSE && !protocol.steps().getLast().inTurn(),
                "the last step is \"close\", and not in turn");
        int turns = lastTurns(protocol);
        require(file, turns >= 0, "some step goes in turn: everyone gets the floor");
        require(
                file,
                kinds.lastIndexOf(StepKind.OPEN_TO_ALL) > turns,
                "after the last turns comes \"open to all\"");
        require(
                file,
                kinds.contains(StepKind.QUIET_MINUTES),
                "there are \"quiet minutes\": everyone gets something to take home");
    }

    private static int lastTurns(Protocol protocol) {
        int last = -1;
        for (int i = 0; i < protocol.steps().size(); i++) {
            var step = protocol.step(i);
            if (step.inTurn() && step.kind() != StepKind.ONE_LINE_EACH) {
                last = i;
            }
        }
        return last;
    }

    private static void require(String file, boolean holds, String otherwise) {
        if (!holds) {
            throw new BadProtocol(file, otherwise + ".");
        }
    }
}
