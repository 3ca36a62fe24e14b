package org.risingtide.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The demo world as it is told in `demo/`: people, what they wrote, their groups, and the winter groups in the making.
record DemoStory(
        List<Person> people,
        List<Note> notes,
        List<Group> groups,
        List<Hello> hellos,
        WinterGroups winter,
        List<Club> clubs) {

    /// @param school key of a school, or null for people of a whole district
    /// @param cast the line under which visitors may look around as this person, or null
    /// @param opensDoorTo evaluators who may read what this person shares
    record Person(
            String key,
            String name,
            String email,
            @Nullable String cast,
            @Nullable String school,
            @Nullable String district,
            String role,
            List<String> subjects,
            List<String> grades,
            List<String> languages,
            String zone,
            int years,
            List<String> free,
            List<String> evaluatedBy,
            List<String> notEvaluatedBy,
            List<String> opensDoorTo,
            List<Sentence> mind,
            List<Sentence> ask,
            List<Sentence> been) {
        Person {
            subjects = orNone(subjects);
            grades = orNone(grades);
            evaluatedBy = orNone(evaluatedBy);
            notEvaluatedBy = orNone(notEvaluatedBy);
            opensDoorTo = orNone(opensDoorTo);
            mind = orNone(mind);
            ask = orNone(ask);
            been = orNone(been);
        }

        /// The key of the school, or of the district for people of a whole district.
        String place() {
            return Objects.requireNonNullElse(school, Objects.requireNonNullElse(district, ""));
        }

        boolean writesSpanish() {
            return languages.getFirst().equals("es");
        }
    }

    /// @param days until a question is closed by itself; 0 for what has no end
    record Sentence(
            String says, @Nullable String tried, List<String> help, String readers, int days) {
        Sentence {
            help = orNone(help);
        }
    }

    /// @param by who wrote it, or null when nothing says who did
    /// @param asked days before the question was closed
    record Note(@Nullable String by, int asked, int closed, String question, String says) {}

    /// @param made days before or after the last meeting, as all days of a group
    record Group(
            String key,
            String name,
            String kind,
            String madeBy,
            int made,
            String facilitator,
            List<String> members,
            Meets meets,
            List<Why> whyUs,
            List<Norm> norms,
            int normsRevisited,
            List<Message> thread,
            Page page,
            Talks talks,
            List<Kept> kept) {}

    /// @param next days from the last meeting to the next
    record Meets(
            String weekday,
            String at,
            int minutes,
            String zone,
            int everyWeeks,
            int next,
            String link) {}

    /// @param themes ids of the taxonomy's tags
    record Why(String kind, List<String> themes) {}

    record Norm(String who, int day, String says) {}

    record Message(String who, int day, String at, String says) {}

    record Page(
            String title, String who, int day, List<String> editedBy, int edited, String says) {}

    /// How they talk: the next session, the last one as it was, and one that goes on in writing now.
    record Talks(String protocol, Talk next, Talk last, @Nullable Talk writing) {}

    /// @param asks the question for all of them
    record Talk(String leads, String asks, List<Writes> writes) {
        Talk {
            writes = orNone(writes);
        }
    }

    /// What somebody wrote when the floor came, rather than to speak.
    record Writes(String who, String says) {}

    record Kept(
            String who,
            int day,
            String says,
            @Nullable String from,
            @Nullable String happened,
            @Nullable String told) {}

    /// @param notNow the day on which the other tapped "not now", or null
    /// @param became what the two became, or null
    record Hello(
            String from,
            String to,
            int day,
            String asks,
            @Nullable String tried,
            @Nullable Answer answer,
            @Nullable Integer notNow,
            @Nullable String became) {}

    /// @param saysEachTime who is in only when they say so
    /// @param writes what two of them wrote at the table that talked about the first topic
    record Club(
            String key,
            String name,
            String host,
            List<String> members,
            List<String> saysEachTime,
            String at,
            int minutes,
            String zone,
            String link,
            List<Topic> topics,
            List<Message> thread,
            ClubPage page,
            List<String> writes) {}

    record ClubPage(String title, String who, String says) {}

    record Topic(String who, String says, List<String> too) {}

    record Answer(int day, String says) {}

    record WinterGroups(
            String key,
            String name,
            String madeBy,
            List<String> saysYesToo,
            String list,
            int asked,
            int answersUntil,
            String letter,
            Size size,
            Rules rules,
            List<Wants> answers,
            List<Not> notThisWinter) {}

    record Size(int from, int to, int best) {}

    record Rules(
            String acrossSchools,
            String acrossDistricts,
            String subjects,
            String onlyOneOf,
            String commonTime,
            boolean paidHoursOnly,
            boolean leadersApart) {}

    record Wants(String who, int day, List<String> wants) {}

    record Not(String who, int day) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(
                            tools.jackson.databind.DeserializationFeature
                                    .FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(
                            tools.jackson.databind.DeserializationFeature
                                    .FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    static DemoStory shipped() {
        var people =
                Stream.of("people-saltmarsh-bay", "people-fern-hollow", "people-inland")
                        .flatMap(file -> Stream.of(read(file, Person[].class)))
                        .toList();
        return new DemoStory(
                people,
                List.of(read("notes", Note[].class)),
                List.of(
                        read("group-quiet-voices", Group.class),
                        read("group-reading-aloud", Group.class)),
                List.of(read("hellos", Hello[].class)),
                read("winter-groups", WinterGroups.class),
                List.of(read("club-across-the-river", Club.class)));
    }

    static InputStream file(String name) {
        return Objects.requireNonNull(DemoStory.class.getResourceAsStream("demo/" + name), name);
    }

    private static <T> T read(String file, Class<T> type) {
        try (var in = file(file + ".yaml")) {
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(in);
            return MAPPER.convertValue(tree, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? new ArrayList<>() : list;
    }
}
