package org.risingtide.forming;

import java.util.ArrayList;
import java.util.List;
import org.risingtide.company.Reason;
import org.risingtide.pairs.Blocking;
import org.risingtide.pairs.Pairing;
import org.risingtide.pairs.Worth;
import org.risingtide.platform.Words;

/// Two who would both sooner be with each other than with the partners they have: said in words, not forced.
///
/// Only whom no rule keeps apart, and in themes: nobody's sentence, and nobody's reason for staying apart.
public final class Sooner {
    /// Beyond that, looking at all pairs takes longer than a page may.
    private static final int MOST_PEOPLE = 3_000;

    private static final int NAMED = 3;

    /// Less than a tenth more is no reason to change.
    private static final double STEPS = 10;

    private final Forming forming;

    private Sooner(Forming forming) {
        this.forming = forming;
    }

    /// How many such twos there are, then the clearest of them; empty where groups are no pairs.
    public static List<String> say(Forming forming, List<int[]> groups, Words words) {
        int people = forming.pool().size();
        if (forming.wishes().best() != 2 || people > MOST_PEOPLE) {
            return List.of();
        }
        var pairs = groups.stream().filter(group -> group.length > 0).toList();
        var found =
                Blocking.of(
                        new Pairing(pairs, List.of(), 0, false),
                        people,
                        new Sooner(forming)::worth,
                        NAMED);
        var said = new ArrayList<String>();
        said.add(words.say("forming.sooner", found.count()));
        found.first().forEach(two -> said.add(two(forming, two, words)));
        return said;
    }

    private static String two(Forming forming, int[] two, Words words) {
        var telling = new Telling(words);
        var about = Story.of(forming, two).together().stream().map(telling::about).distinct();
        return words.say(
                "forming.sooner.two",
                forming.pool().get(two[0]).name(),
                forming.pool().get(two[1]).name(),
                words.list(about.toList()));
    }

    /// What `b` is to `a`: company of the kinds that `a` wants.
    private double worth(int a, int b) {
        if (!may(a, b)) {
            return Worth.NEVER;
        }
        var given = forming.kinds().strengths(b, a);
        int wanted = forming.pool().get(a).wanted();
        double worth = 0;
        for (var reason : Reason.values()) {
            worth += (wanted & reason.bit()) != 0 ? given.of(reason) : 0;
        }
        return Math.round(worth * STEPS) / STEPS;
    }

    private boolean may(int a, int b) {
        int[] two = {Math.min(a, b), Math.max(a, b)};
        return forming.asProblem().rules().stream().allMatch(rule -> rule.holds(two, two.length));
    }
}
