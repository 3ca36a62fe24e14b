package org.risingtide.home;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// Invented people's names, of many cultures, in the order in which each culture writes them.
final class NameBook {
    private static final String RESOURCE = "demo/names.txt";

    /// Names that forms and columns meet sooner or later.
    private static final List<String> RARE =
            List.of(
                    "O",
                    "ليلى الخطيب",
                    "陈美玲",
                    "Siân O’Brien-D'Angelo",
                    "Wilhelmina Ó Súilleabháin-Featherstonehaugh",
                    longName());

    private static final int RARE_EVERY = 199;

    private record Culture(
            String name,
            int weight,
            boolean familyFirst,
            boolean two,
            String[] given,
            String[] family) {}

    record Name(String text, String culture) {
        boolean latino() {
            return culture.equals("latino");
        }
    }

    private final List<Culture> cultures;
    private final int weights;

    private NameBook(List<Culture> cultures) {
        this.cultures = cultures;
        this.weights = cultures.stream().mapToInt(Culture::weight).sum();
    }

    static NameBook shipped() {
        try (var in = Objects.requireNonNull(NameBook.class.getResourceAsStream(RESOURCE));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new NameBook(read(lines.lines().filter(l -> !l.isBlank()).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Culture> read(List<String> lines) {
        var cultures = new ArrayList<Culture>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("= ")) {
                var head = lines.get(i).split(" ", 4);
                var order = head.length > 3 ? head[3] : "";
                cultures.add(
                        new Culture(
                                head[1],
                                Integer.parseInt(head[2]),
                                order.equals("family first"),
                                order.equals("two"),
                                words(lines.get(i + 1)),
                                words(lines.get(i + 2))));
            }
        }
        return cultures;
    }

    private static String[] words(String line) {
        var parts = line.substring(line.indexOf(' ') + 1).split(" ");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].replace('·', ' ');
        }
        return parts;
    }

    /// @param number the person's place in the world: every so many-th has a name that breaks forms
    Name name(long number, RandomGenerator random) {
        var culture = culture(random.nextInt(weights));
        if (number % RARE_EVERY == RARE_EVERY - 1) {
            return new Name(RARE.get((int) (number / RARE_EVERY % RARE.size())), "rare");
        }
        var given = Grammar.pick(culture.given(), random);
        var family = family(culture, random);
        var text = culture.familyFirst() ? family + " " + given : given + " " + family;
        return new Name(text, culture.name());
    }

    private static String family(Culture culture, RandomGenerator random) {
        var first = Grammar.pick(culture.family(), random);
        int more = random.nextInt(100);
        if (culture.two() && more < 35) {
            return first + " " + Grammar.pick(culture.family(), random);
        }
        return more > 94 && !culture.familyFirst()
                ? first + "-" + Grammar.pick(culture.family(), random)
                : first;
    }

    private Culture culture(int at) {
        int left = at;
        for (var culture : cultures) {
            left -= culture.weight();
            if (left < 0) {
                return culture;
            }
        }
        return cultures.getLast();
    }

    private static String longName() {
        var text = new StringBuilder("Maria");
        for (int i = 0; text.length() < 200; i++) {
            text.append(i % 2 == 0 ? " da Conceição" : " Esperança").append(" de Albuquerque");
        }
        return text.substring(0, 199) + "o";
    }
}
