package org.risingtide.forming;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.risingtide.forming.Wishes.Strictness;
import org.risingtide.forming.Wishes.Subjects;
import org.risingtide.grouping.Fairness;
import org.risingtide.grouping.Problem;
import org.risingtide.grouping.Rules;
import org.risingtide.grouping.Sizes;
import org.risingtide.grouping.Terms;

/// A pool and wishes made into a problem for the search, with what is needed to explain its result.
///
/// The weights say what a coach would say: company first, in all three kinds; then that it goes both ways; then the setting.
public final class Forming {
    static final int THERE = 0;
    static final int BOAT = 1;
    static final int DIFFERENTLY = 2;
    private static final int ALL_KINDS = 7;

    private static final double SIZE = 0.6;

    /// More than a third person could ever be worth: thought partners are two, and one three where the number is odd.
    private static final double PAIRS = 4;

    private final Pool pool;
    private final Wishes wishes;
    private final KindTable kinds;
    private final PairTable pairs;
    private final Week week;
    private final Problem problem;

    private final int groups;

    private Forming(Pool pool, Wishes wishes, int groups) {
        this.pool = pool;
        this.groups = groups;
        this.wishes = wishes;
        this.kinds = KindTable.of(pool.people());
        this.pairs = PairTable.of(pool, kinds);
        this.week = new Week(pool.people(), wishes.paidHours());
        this.problem = problem();
    }

    /// Compares everybody with everybody: a second for 1,000 people, minutes of one processor for 12,000.
    public static Forming of(Pool pool, Wishes wishes) {
        return new Forming(pool, wishes, 0);
    }

    /// The same with room for at least so many groups: those that exist stay, however many people there are now.
    public static Forming of(Pool pool, Wishes wishes, int groups) {
        return new Forming(pool, wishes, groups);
    }

    public Pool pool() {
        return pool;
    }

    public Wishes wishes() {
        return wishes;
    }

    public Problem asProblem() {
        return problem;
    }

    public Week week() {
        return week;
    }

    KindTable kinds() {
        return kinds;
    }

    private Problem problem() {
        int n = pool.size();
        var builder =
                Problem.of(n, sizes(n))
                        .term(Terms.company("company", 1, kinds, wanted()))
                        .term(Terms.everyKind("every-kind", 0.35, kinds, ALL_KINDS))
                        .term(Terms.bothWays("both-ways", 0.5, kinds))
                        .term(Terms.meanOfPairs("fit", 0.6, pairs))
                        .term(Terms.size("size", wishes.best() == 2 ? PAIRS : SIZE, wishes.best()))
                        .fairness(new Fairness("fairness", 2, 1));
        addSchools(builder);
        addSubjects(builder);
        addOnly(builder);
        addRules(builder);
        return builder.build();
    }

    private Sizes sizes(int people) {
        return Sizes.between(people, wishes.least(), wishes.most(), wishes.best())
                .atLeast(groups, wishes.least(), wishes.most());
    }

    private byte[] wanted() {
        var wanted = new byte[pool.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = (byte) pool.get(i).wanted();
        }
        return wanted;
    }

    private void addSchools(Problem.Builder builder) {
        int[] schools = numbers(Forming::school);
        int[] districts = numbers(person -> person.voice().setting().district());
        switch (wishes.acrossSchools()) {
            case MUST -> builder.rule(Rules.allDifferent("schools", schools));
            case PREFER -> builder.term(Terms.alike("schools", -0.8, schools));
            case ANY -> {}
        }
        if (wishes.acrossSchools() != Strictness.ANY) {
            builder.term(Terms.alike("districts", -0.25, districts));
        }
    }

    private void addSubjects(Problem.Builder builder) {
        double weight =
                switch (wishes.subjects()) {
                    case KEEP -> 0.8;
                    case MIX -> -0.5;
                    case ANY -> 0;
                };
        if (wishes.subjects() != Subjects.ANY) {
            builder.term(Terms.alike("subjects", weight, numbers(Forming::subject)));
        }
    }

    private void addOnly(Problem.Builder builder) {
        Function<Participant, String> of =
                switch (wishes.only()) {
                    case NOTHING -> person -> "";
                    case ROLE -> person -> person.voice().setting().role();
                    case SUBJECT -> Forming::subject;
                    case DISTRICT -> person -> person.voice().setting().district();
                };
        if (wishes.only() != Wishes.Only.NOTHING) {
            int[] values = numbers(of);
            var marked = new boolean[pool.size()];
            Arrays.fill(marked, true);
            builder.term(Terms.nobodyAlone("only-one", 0.8, values, marked));
        }
    }

    private void addRules(Problem.Builder builder) {
        int n = pool.size();
        if (!pool.evaluators().isEmpty()) {
            builder.rule(Rules.apart("evaluates", n, pool.evaluators().toArray(int[][]::new)));
        }
        if (!pool.apart().isEmpty()) {
            builder.rule(Rules.apart("apart", n, pool.apart().toArray(int[][]::new)));
        }
        if (pool.people().stream().anyMatch(person -> !person.languages().isEmpty())) {
            builder.rule(Rules.common("language", languages()));
        }
        week.rules().forEach(builder::rule);
    }

    private long[] languages() {
        var bit = new HashMap<String, Integer>();
        var bits = new long[pool.size()];
        for (int i = 0; i < bits.length; i++) {
            for (var language : pool.get(i).languages()) {
                bits[i] |= 1L << Math.min(63, bit.computeIfAbsent(language, _ -> bit.size()));
            }
            bits[i] = bits[i] == 0 ? -1 : bits[i];
        }
        return bits;
    }

    private static String school(Participant person) {
        var setting = person.voice().setting();
        return setting.school().isEmpty() ? "" : setting.school() + " / " + setting.district();
    }

    private static String subject(Participant person) {
        return person.voice().setting().subjects().stream().sorted().findFirst().orElse("");
    }

    private int[] numbers(Function<Participant, String> of) {
        Map<String, Integer> numbers = new HashMap<>();
        return pool.people().stream()
                .map(of)
                .mapToInt(name ->
                        name.isEmpty() ? -1 : numbers.computeIfAbsent(name, _ -> numbers.size()))
                .toArray();
    }
}
