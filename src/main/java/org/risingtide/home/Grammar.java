package org.risingtide.home;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Sentences for a large world, put together from themes in which `[a|b]` is a choice and `{when}` a gap.
record Grammar(List<Theme> themes) {
    enum Kind {
        MIND,
        TRIED,
        ASK,
        BEEN
    }

    /// @param fewerThan said only by people with fewer years than this
    /// @param moreThan said only by people with more years than this
    record Line(String text, int moreThan, int fewerThan) {
        boolean fits(int years) {
            return years > moreThan && years < fewerThan;
        }
    }

    record Theme(String key, int weight, Set<String> speakers, Map<Kind, List<Line>> lines) {
        List<Line> lines(Kind kind, int years) {
            return lines.getOrDefault(kind, List.of()).stream().filter(l -> l.fits(years)).toList();
        }
    }

    private static final Pattern KIND =
            Pattern.compile("(mind|tried|ask|been)(?:([<>])(\\d+))? (.+)");
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    Theme theme(String key) {
        return themes.stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
    }

    static Grammar read(String resource) {
        try (var in =
                        Objects.requireNonNull(
                                Grammar.class.getResourceAsStream(resource), resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Grammar parse(List<String> lines) {
        var themes = new ArrayList<Theme>();
        for (var line : lines) {
            if (line.startsWith("= ")) {
                themes.add(begin(line.substring(2)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                addLine(themes.getLast(), line);
            }
        }
        return new Grammar(List.copyOf(themes));
    }

    private static Theme begin(String header) {
        var parts = header.split(" ", 3);
        return new Theme(
                parts[0],
                Integer.parseInt(parts[1]),
                Set.of(parts[2].split(",")),
                new EnumMap<>(Kind.class));
    }

    private static void addLine(Theme theme, String line) {
        var match = KIND.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a line of a grammar: " + line);
        }
        var kind = Kind.valueOf(match.group(1).toUpperCase(java.util.Locale.ROOT));
        int limit = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        var limited =
                "<".equals(match.group(2))
                        ? new Line(match.group(4), -1, limit)
                        : new Line(match.group(4), match.group(2) == null ? -1 : limit, 100);
        theme.lines().computeIfAbsent(kind, _ -> new ArrayList<>()).add(limited);
    }

    /// @param gaps what stands for the name of a gap
    static String say(Line line, UnaryOperator<String> gaps, RandomGenerator random) {
        var said = new StringBuilder();
        var choice = CHOICE.matcher(line.text());
        int from = 0;
        while (choice.find()) {
            fill(line.text().substring(from, choice.start()), gaps, said);
            fill(pick(choice.group(1).split("\\|", -1), random), gaps, said);
            from = choice.end();
        }
        fill(line.text().substring(from), gaps, said);
        return tidy(said.toString());
    }

    private static void fill(String text, UnaryOperator<String> gaps, StringBuilder into) {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            into.append(text, from, open).append(gaps.apply(text.substring(open + 1, close)));
            from = close + 1;
        }
        into.append(text, from, text.length());
    }

    /// An empty choice leaves two spaces, or one before a comma.
    private static String tidy(String said) {
        var clean = said.contains("  ") || said.contains(" ,") || said.contains(" .");
        return clean
                ? SPACES.matcher(said).replaceAll(" ").replace(" ,", ",").replace(" .", ".").strip()
                : said;
    }

    static String pick(String[] of, RandomGenerator random) {
        return of[random.nextInt(of.length)];
    }
}
