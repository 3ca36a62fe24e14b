package org.risingtide.protocols;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.risingtide.platform.Words;

/// One protocol as so many people run it: a page on a screen, and one sheet of paper.
record Sheet(Fit fit, int people) {
    /// What one sheet of Letter holds in its larger type, in letters to read aloud; a step costs as much as 90 of them.
    private static final int ROOMY = 2250;

    private static final int STEP = 90;

    /// For so many, or for the nearest number it is made for.
    static Sheet of(Protocol protocol, int wanted) {
        int people =
                sizes(protocol).stream()
                        .min(Comparator.comparingInt(size -> Math.abs(size - wanted)))
                        .orElseThrow();
        return new Sheet(Fit.of(protocol, people).orElseThrow(), people);
    }

    Protocol protocol() {
        return fit.protocol();
    }

    List<Integer> sizes() {
        return sizes(protocol());
    }

    String length(Words words) {
        return new Verdict.Fits(fit, people).in(words);
    }

    String length(Words words, Step step) {
        return Lengths.said(words, step.length(fit.fuller(people)));
    }

    /// The minutes of a step as a bare figure, where there is no room for more.
    String figure(Step step) {
        return Lengths.number(step.length(fit.fuller(people)));
    }

    /// When a step ends, from the beginning of the meeting: for whoever leads with a watch beside the paper.
    String ends(int step) {
        var passed =
                protocol().steps().stream()
                        .limit(step + 1L)
                        .map(each -> each.length(fit.fuller(people)))
                        .reduce(Duration.ZERO, Duration::plus);
        return Lengths.number(passed);
    }

    /// Who speaks, who is silent, and who reads what is written.
    String manners(Words words, Step step) {
        var voice = "protocols.voice." + step.voice().name().toLowerCase();
        var said = words.say(voice, Lengths.said(words, step.time()));
        if (!step.pause().isZero()) {
            said += " " + words.say("protocols.pause", Lengths.said(words, step.pause()));
        }
        return switch (step.writing()) {
            case NONE -> said;
            case OWN -> said + " " + words.say("protocols.writing.own");
            case HIDDEN -> said + " " + words.say("protocols.writing.hidden");
        };
    }

    boolean isClose(Words words) {
        return protocol().steps().stream()
                        .mapToInt(step -> STEP + step.aloud().in(words.locale()).length())
                        .sum()
                > ROOMY;
    }

    private static List<Integer> sizes(Protocol protocol) {
        return IntStream.rangeClosed(protocol.fewest(), 2 * protocol.most())
                .filter(people -> Fit.of(protocol, people).isPresent())
                .boxed()
                .toList();
    }
}
