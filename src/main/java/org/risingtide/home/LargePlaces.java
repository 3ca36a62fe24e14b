package org.risingtide.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Invented districts and schools for a large world, each school with the places of its people.
final class LargePlaces {
    enum Level {
        ELEMENTARY("Elementary", "KG", "05", 18, 46),
        MIDDLE("Middle School", "06", "08", 28, 60),
        HIGH("High School", "09", "12", 34, 110),
        SMALL("School", "KG", "08", 2, 14);

        final String word;
        final String low;
        final String high;
        private final int from;
        private final int to;

        Level(String word, String low, String high, int from, int to) {
            this.word = word;
            this.low = low;
            this.high = high;
            this.from = from;
            this.to = to;
        }
    }

    record District(
            String key,
            String name,
            String city,
            String state,
            String zone,
            double latitude,
            double longitude) {}

    /// @param first the number of the first person who works here; the others follow
    record School(
            String key,
            String name,
            District district,
            Level level,
            int first,
            int size,
            double latitude,
            double longitude) {}

    private record State(String code, String zone, double latitude, double longitude) {}

    private static final List<State> STATES =
            List.of(
                    new State("WA", "America/Los_Angeles", 47.4, -120.9),
                    new State("OR", "America/Los_Angeles", 44.1, -121.2),
                    new State("CA", "America/Los_Angeles", 37.2, -120.3),
                    new State("AZ", "America/Phoenix", 33.9, -111.8),
                    new State("CO", "America/Denver", 39.0, -105.6),
                    new State("NM", "America/Denver", 34.6, -106.1),
                    new State("TX", "America/Chicago", 31.3, -98.5),
                    new State("MN", "America/Chicago", 45.9, -94.6),
                    new State("IL", "America/Chicago", 40.1, -89.2),
                    new State("OH", "America/New_York", 40.3, -82.8),
                    new State("GA", "America/New_York", 32.8, -83.4),
                    new State("NY", "America/New_York", 42.8, -75.2),
                    new State("ME", "America/New_York", 45.0, -69.2));

    private static final String[] FIRST =
            words(
                    """
                    Alder Amber Antler Ash Aspen Basalt Bear Birch Bluff Bramble Briar Canyon Cedar Chalk \
                    Clover Copper Coyote Crane Cypress Dove Eagle Elk Elm Ember Fern Finch Flint Fox \
                    Granite Gull Hawk Hazel Heron Hickory Holly Iron Ivy Juniper Kestrel Larch Lark \
                    Laurel Loon Maple Marble Marten Mesa Mist Moss Oak Ochre Osprey Otter Owl Pebble Pine \
                    Plum Quail Quartz Raven Reed Robin Rowan Sage Salt Sandpiper Silver Slate Sorrel \
                    Spruce Stone Swallow Swan Sycamore Thistle Timber Trout Walnut Wheat Willow Wren \
                    Yarrow\
                    """);

    private static final String[] SECOND =
            words(
                    """
                    Bank Basin Bay Bend Bluff Bottom Branch Bridge Brook Butte Cape Cove Creek Crossing \
                    Dale Draw Falls Field Flats Ford Fork Gap Glen Gorge Grove Gulch Harbor Heights \
                    Hill Hollow Island Junction Knoll Lake Landing Meadow Mill Mountain Narrows Park Pass \
                    Peak Plain Point Pond Prairie Ridge River Run Shore Slope Spring Summit Terrace Trail \
                    Vale Valley View Wash Woods\
                    """);

    private final List<School> schools = new ArrayList<>();
    private final List<District> districts = new ArrayList<>();

    LargePlaces(long seed, int educators) {
        var random = new SplittableRandom(seed);
        for (int placed = 0; placed < educators; ) {
            var district = district(districts.size(), random);
            districts.add(district);
            placed = fill(district, placed, educators, random);
        }
    }

    List<School> schools() {
        return schools;
    }

    List<District> districts() {
        return districts;
    }

    /// The school in which this person works.
    School of(int number) {
        int low = 0;
        int high = schools.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (schools.get(middle).first() <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return schools.get(low);
    }

    private int fill(District district, int placed, int educators, SplittableRandom random) {
        int wanted = 3 + random.nextInt(13);
        int next = placed;
        for (int i = 0; i < wanted && next < educators; i++) {
            var level = level(i, random);
            int size = Math.min(random.nextInt(level.from, level.to + 1), educators - next);
            schools.add(school(district, i, level, next, size, random));
            next += size;
        }
        return next;
    }

    /// Each district has a high school and a middle school; one school in twelve is small and holds all grades.
    private static Level level(int inDistrict, SplittableRandom random) {
        if (inDistrict == 1 || inDistrict % 7 == 6) {
            return Level.MIDDLE;
        }
        if (inDistrict == 2 || inDistrict % 9 == 8) {
            return Level.HIGH;
        }
        return random.nextInt(12) == 0 ? Level.SMALL : Level.ELEMENTARY;
    }

    private static District district(int number, SplittableRandom random) {
        var state = STATES.get(random.nextInt(STATES.size()));
        int step = number * 7919;
        var city =
                FIRST[Math.floorMod(step, FIRST.length)]
                        + " "
                        + SECOND[Math.floorMod(step / FIRST.length, SECOND.length)];
        var name = city + (random.nextInt(4) == 0 ? " Unified" : " School District");
        return new District(
                "w" + number + "-" + key(city),
                name,
                city,
                state.code(),
                state.zone(),
                near(state.latitude(), 2.2, random),
                near(state.longitude(), 2.2, random));
    }

    private static School school(
            District district, int i, Level level, int first, int size, SplittableRandom random) {
        var name =
                Grammar.pick(FIRST, random)
                        + " "
                        + (i == 2 ? "" : Grammar.pick(SECOND, random) + " ")
                        + level.word;
        return new School(
                district.key() + "-" + (i + 1),
                i == 2 ? district.city() + " " + level.word : name,
                district,
                level,
                first,
                size,
                near(district.latitude(), 0.12, random),
                near(district.longitude(), 0.12, random));
    }

    private static double near(double at, double reach, SplittableRandom random) {
        return Math.round((at + (random.nextDouble() * 2 - 1) * reach) * 10_000) / 10_000.0;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String[] words(String text) {
        return text.split("\\s+");
    }
}
