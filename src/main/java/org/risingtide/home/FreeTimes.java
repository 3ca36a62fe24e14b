package org.risingtide.home;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.risingtide.home.LargePlaces.Level;

/// When people of a large world are free: mostly after school, as chips; some by rotating day, some to the minute.
final class FreeTimes {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Mon", "Wed", "Thu", "Fri"};
    private static final String[] CHIPS = {
        "after school",
        "after school",
        "after school",
        "planning period",
        "before school",
        "lunch",
        "evening"
    };
    private static final String[] ROTATING = {
        "A", "B", "Day 1", "Day 2", "Day 3", "Day 4", "Day 5", "Day 6"
    };

    private FreeTimes() {}

    static List<String> some(Level level, SplittableRandom random) {
        var times = new LinkedHashSet<String>();
        int wanted = 2 + random.nextInt(3);
        // One in two hundred has a single odd time: somebody is always hard to place.
        if (random.nextInt(200) == 0) {
            return List.of("Tue 07:00-07:40");
        }
        while (times.size() < wanted) {
            times.add(time(level, random));
        }
        return new ArrayList<>(times);
    }

    private static String time(Level level, SplittableRandom random) {
        int kind = random.nextInt(100);
        var day = Grammar.pick(DAYS, random);
        if (kind < 12) {
            int half = random.nextInt(3);
            int hour = level == Level.HIGH ? 14 : 15;
            return "%s %02d:%02d-%02d:00".formatted(day, hour, half * 15, hour + 2);
        }
        if (kind < 18 && level != Level.ELEMENTARY) {
            return Grammar.pick(ROTATING, random) + " planning period";
        }
        return day + " " + Grammar.pick(CHIPS, random);
    }
}
