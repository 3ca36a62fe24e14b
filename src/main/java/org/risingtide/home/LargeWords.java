package org.risingtide.home;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.risingtide.home.Grammar.Kind;
import org.risingtide.home.Grammar.Theme;
import org.risingtide.home.LargeWorld.Said;
import org.risingtide.home.Posts.Post;

/// What people of a large world say: a few themes each, chosen among those that fit who they are.
final class LargeWords {
    private static final List<List<String>> HELP =
            List.of(
                    List.of("ideas"),
                    List.of("ideas", "example"),
                    List.of("listen"),
                    List.of("listen", "ideas"),
                    List.of("visit"),
                    List.of("co-plan", "ideas"));

    private static final int ADDS_SOMETHING_IN_100 = 45;

    private final Grammar english = Grammar.read("demo/sentences.txt");
    private final Grammar spanish = Grammar.read("demo/sentences_es.txt");
    private final Map<String, List<Theme>> fitting = new ConcurrentHashMap<>();

    /// One or two questions, one or two things others ask about, sometimes a story; some only ask, some only answer.
    List<Said> of(Post post, int years, boolean inSpanish, SplittableRandom random) {
        var gaps = new Gaps(post, inSpanish, random);
        var themes = fitting(inSpanish, post);
        int shape = random.nextInt(100);
        int minds = shape < 8 ? 0 : 1 + random.nextInt(2);
        int asks = shape >= 90 ? 0 : 1 + random.nextInt(2);
        int beens = years < 3 ? 0 : random.nextInt(10) < 4 ? 1 : 0;
        var said = new ArrayList<Said>();
        var used = new LinkedHashSet<Theme>();
        for (int i = 0; i < minds; i++) {
            add(said, Kind.MIND, themes, used, years, gaps);
        }
        said.replaceAll(question -> longer(question, inSpanish ? spanish : english, gaps));
        for (int i = 0; i < asks; i++) {
            add(said, Kind.ASK, themes, used, years, gaps);
        }
        for (int i = 0; i < beens; i++) {
            add(said, Kind.BEEN, themes, used, years, gaps);
        }
        return List.copyOf(said);
    }

    private static Said longer(Said question, Grammar grammar, Gaps gaps) {
        if (gaps.random().nextInt(100) >= ADDS_SOMETHING_IN_100) {
            return question;
        }
        var ending = say(grammar.theme("endings").lines(Kind.MIND, 0), gaps);
        return new Said(
                question.kind(),
                question.text() + " " + ending,
                question.tried(),
                question.help(),
                question.readers());
    }

    private List<Theme> fitting(boolean inSpanish, Post post) {
        var grammar = inSpanish ? spanish : english;
        return fitting.computeIfAbsent(
                inSpanish + post.role() + post.subjects(),
                _ -> grammar.themes().stream().filter(theme -> fits(theme, post)).toList());
    }

    private static boolean fits(Theme theme, Post post) {
        if (post.leads()) {
            return theme.speakers().contains("leaders");
        }
        if (post.role().equals("coach")) {
            return theme.speakers().contains("coaches");
        }
        return theme.speakers().contains("*")
                || post.subjects().stream().anyMatch(theme.speakers()::contains);
    }

    private static void add(
            List<Said> said,
            Kind kind,
            List<Theme> themes,
            LinkedHashSet<Theme> used,
            int years,
            Gaps gaps) {
        var random = gaps.random();
        var left =
                themes.stream()
                        .filter(t -> !used.contains(t) && !t.lines(kind, years).isEmpty())
                        .toList();
        if (left.isEmpty()) {
            return;
        }
        var theme = weighted(left, random);
        used.add(theme);
        var text = say(theme.lines(kind, years), gaps);
        said.add(
                switch (kind) {
                    case MIND -> mind(text, theme, years, gaps);
                    case ASK -> new Said(LargeWorld.Kind.ASK, text, null, List.of(), "people");
                    case BEEN ->
                            new Said(LargeWorld.Kind.BEEN, text, null, List.of(), readers(random));
                    case TRIED -> throw new IllegalArgumentException("tried belongs to a question");
                });
    }

    private static Said mind(String text, Theme theme, int years, Gaps gaps) {
        var random = gaps.random();
        var tried = theme.lines(Kind.TRIED, years);
        @Nullable String told = tried.isEmpty() || random.nextInt(3) == 0 ? null : say(tried, gaps);
        return new Said(
                LargeWorld.Kind.MIND,
                text,
                told,
                HELP.get(random.nextInt(HELP.size())),
                readers(random));
    }

    private static String say(List<Grammar.Line> lines, Gaps gaps) {
        var random = gaps.random();
        return Grammar.say(lines.get(random.nextInt(lines.size())), gaps::fill, random);
    }

    private static String readers(RandomGenerator random) {
        int chance = random.nextInt(100);
        return chance < 70 ? "people" : chance < 92 ? "group" : "matching";
    }

    private static Theme weighted(List<Theme> themes, RandomGenerator random) {
        int at = random.nextInt(themes.stream().mapToInt(Theme::weight).sum());
        for (var theme : themes) {
            at -= theme.weight();
            if (at < 0) {
                return theme;
            }
        }
        return themes.getLast();
    }
}
