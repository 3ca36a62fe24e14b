package org.risingtide.home;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A world of any size to measure with: believable people, the same for the same seed.
///
/// Everybody is drawn from a seed of their own, so that a person is the same in a world of 1,000 and one of 100,000
/// as long as their school is, and any part can be made alone.
public final class LargeWorld {
    /// @param readers `people`, `group` or `matching`
    public record Said(
            Kind kind, String text, @Nullable String tried, List<String> help, String readers) {}

    public enum Kind {
        MIND,
        ASK,
        BEEN
    }

    /// @param free weekly times as in the demo world: `Mon after school`, `Day 3 lunch`, `Thu 15:30-17:00`
    public record Educator(
            int number,
            String name,
            String email,
            String school,
            String role,
            List<String> subjects,
            List<String> grades,
            List<String> languages,
            String zone,
            int years,
            List<String> free,
            List<Said> says) {}

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    private final long seed;
    private final int educators;
    private final LargePlaces places;
    private final NameBook names = NameBook.shipped();
    private final LargeWords words = new LargeWords();

    public LargeWorld(long seed, int educators) {
        this.seed = seed;
        this.educators = educators;
        this.places = new LargePlaces(seed, educators);
    }

    LargePlaces places() {
        return places;
    }

    public Stream<Educator> educators() {
        return IntStream.range(0, educators).mapToObj(this::educator);
    }

    Educator educator(int number) {
        var random = new SplittableRandom(seed * 1_000_003L + number);
        random = random.split();
        var school = places.of(number);
        var post = Posts.post(school.level(), number - school.first(), school.size());
        var name = names.name(number, random);
        boolean spanish = name.latino() && random.nextInt(100) < 48;
        var languages = languages(name, spanish, random);
        int years = years(random);
        return new Educator(
                number,
                name.text(),
                email(name.text(), number, school),
                school.key(),
                post.role(),
                post.subjects(),
                post.grades(),
                languages,
                school.district().zone(),
                years,
                FreeTimes.some(school.level(), random),
                words.of(post, years, spanish, random));
    }

    private static List<String> languages(
            NameBook.Name name, boolean spanish, SplittableRandom random) {
        if (spanish) {
            return List.of("es", "en");
        }
        boolean more = random.nextInt(100) < (name.latino() ? 60 : 8);
        var language =
                switch (name.culture()) {
                    case "vietnamese" -> "vi";
                    case "chinese" -> "zh";
                    case "korean" -> "ko";
                    case "arabic" -> "ar";
                    default -> "es";
                };
        return more ? List.of("en", language) : List.of("en");
    }

    /// Many are new, few stay for thirty years.
    private static int years(SplittableRandom random) {
        double x = random.nextDouble();
        return 1 + (int) (34 * x * x);
    }

    private static String email(String name, int number, LargePlaces.School school) {
        var latin =
                Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).strip();
        var first =
                latin.substring(0, latin.indexOf(' ') < 0 ? latin.length() : latin.indexOf(' '));
        var letters = NO_LETTER.matcher(first).replaceAll("");
        var who = letters.isEmpty() ? "educator" : letters;
        return "%s%d@%s.example.org".formatted(who, number, school.district().key());
    }
}
