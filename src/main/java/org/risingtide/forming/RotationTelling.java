package org.risingtide.forming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.risingtide.lists.Listed;
import org.risingtide.platform.Words;
import org.risingtide.rotations.Course;
import org.risingtide.rotations.Rotation;
import org.risingtide.rotations.Seating;
import org.risingtide.rotations.Unseated;

/// What a person wants to know of a plan: how many new people everybody meets, who meets again and why, who could not be seated.
final class RotationTelling {
    private static final int NAMED = 10;

    private final Words words;
    private final List<Listed> people;
    private final Course course;
    private final Rotation rotation;
    private final int[][] met;

    RotationTelling(Words words, List<Listed> people, Course course, Rotation rotation) {
        this.words = words;
        this.people = people;
        this.course = course;
        this.rotation = rotation;
        this.met = rotation.met(people.size());
    }

    List<String> summary() {
        var lines = new ArrayList<String>();
        int[] fresh = IntStream.range(0, people.size()).map(this::newPeople).sorted().toArray();
        var key = fresh[0] == fresh[fresh.length - 1] ? "new-equal" : "new";
        lines.add(
                words.say(
                        "forming.cli.rotate." + key,
                        fresh[0],
                        fresh[fresh.length - 1],
                        people.size() - 1));
        int repeats = rotation.repeats(people.size(), course.met());
        lines.add(words.say("forming.cli.rotate.repeats", repeats));
        if (repeats > 0) {
            lines.add(words.say(why(), course.size(), people.size(), mostTimes()));
            lines.addAll(again());
        }
        lines.addAll(unseated());
        return lines;
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int time = 0; time < rotation.times().size(); time++) {
            var tables = rotation.times().get(time).tables();
            for (int table = 0; table < tables.size(); table++) {
                for (int person : tables.get(table)) {
                    rows.add(List.of("" + (time + 1), "" + (table + 1), name(person)));
                }
            }
        }
        return rows;
    }

    List<String> plan() {
        var lines = new ArrayList<String>();
        int time = 0;
        for (Seating seating : rotation.times()) {
            lines.add(words.say("forming.cli.rotate.time", ++time));
            for (int[] table : seating.tables()) {
                lines.add("  " + words.list(names(table)));
            }
        }
        return lines;
    }

    private int newPeople(int person) {
        return (int)
                IntStream.range(0, people.size())
                        .filter(b -> met[person][b] > 0 && course.met().times(person, b) == 0)
                        .count();
    }

    /// More times than anybody has people to meet is a law of numbers; whatever else is said as what was asked for.
    private String why() {
        if (rotation.times().size() > mostTimes()) {
            return "forming.cli.rotate.why-numbers";
        }
        boolean history =
                IntStream.range(0, people.size())
                        .anyMatch(a ->
                                IntStream.range(0, a).anyMatch(b -> course.met().times(a, b) > 0));
        if (history) {
            return "forming.cli.rotate.why-history";
        }
        boolean away = course.here().stream().anyMatch(here -> here.cardinality() < people.size());
        boolean rules = course.never().stream().anyMatch(never -> !never.isEmpty());
        return away
                ? "forming.cli.rotate.why-away"
                : rules ? "forming.cli.rotate.why-rules" : "forming.cli.rotate.why-none";
    }

    private int mostTimes() {
        return (people.size() - 1) / (Math.min(course.size(), people.size()) - 1);
    }

    private List<String> again() {
        var lines = new ArrayList<String>();
        int more = 0;
        for (int a = 0; a < people.size(); a++) {
            for (int b = a + 1; b < people.size(); b++) {
                boolean before = course.met().times(a, b) > 0;
                if (met[a][b] > (before ? 0 : 1)) {
                    if (lines.size() < NAMED) {
                        var key = before ? "again-before" : "again";
                        lines.add(
                                "  "
                                        + words.say(
                                                "forming.cli.rotate." + key,
                                                name(a),
                                                name(b),
                                                times(a, b)));
                    } else {
                        more++;
                    }
                }
            }
        }
        if (more > 0) {
            lines.add("  " + words.say("forming.cli.rotate.more", more));
        }
        return lines;
    }

    private String times(int a, int b) {
        var times = new ArrayList<String>();
        for (int time = 0; time < rotation.times().size(); time++) {
            for (int[] table : rotation.times().get(time).tables()) {
                var seated = new BitSet();
                Arrays.stream(table).forEach(seated::set);
                if (seated.get(a) && seated.get(b)) {
                    times.add("" + (time + 1));
                }
            }
        }
        return words.list(times);
    }

    private List<String> unseated() {
        var lines = new ArrayList<String>();
        for (int time = 0; time < rotation.times().size(); time++) {
            for (Unseated each : rotation.times().get(time).unseated()) {
                var key =
                        switch (each.why()) {
                            case TOO_FEW -> "forming.cli.rotate.too-few-here";
                            case NEVER_WITH -> "forming.cli.rotate.never-with";
                        };
                lines.add(words.say(key, time + 1, name(each.person())));
            }
        }
        return lines;
    }

    private List<String> names(int[] table) {
        return Arrays.stream(table).mapToObj(this::name).toList();
    }

    private String name(int person) {
        return people.get(person).name();
    }
}
