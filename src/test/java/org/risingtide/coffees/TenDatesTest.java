package org.risingtide.coffees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.circles.Evaluators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// A club of forty for ten dates: some are absent, some come late, some drop out, two evaluate others.
@OnThePlace
class TenDatesTest {
    private static final int PEOPLE = 40;
    private static final int DATES = 10;

    @Autowired People people;
    @Autowired CoffeeHouse house;
    @Autowired Laying laying;
    @Autowired Evaluators evaluators;

    @Value("${coffees.seed:20261123}")
    long seed;

    private final Map<Set<UUID>, Integer> met = new HashMap<>();

    @Test
    void everybody_who_is_in_meets_new_people() {
        var random = new SplittableRandom(seed);
        var folk = house.folk(PEOPLE);
        var club = house.club(folk, true);
        var apart = evaluatorsOf(folk);
        for (int date = 0; date < DATES; date++) {
            var coffee = house.another(club, 4);
            var late = answers(random, folk, coffee);
            house.lay(coffee);
            for (var person : late) {
                house.says(person, coffee, true);
                laying.lay(coffee, Laying.When.DUE);
            }
            var out = folk.get(random.nextInt(PEOPLE));
            house.says(out, coffee, false);
            laying.lay(coffee, Laying.When.DUE);
            check(coffee, apart, out);
            house.pass(coffee, 30 + DATES - date);
        }
        int meetings = met.values().stream().mapToInt(Integer::intValue).sum();
        int again = met.values().stream().mapToInt(times -> times - 1).sum();
        double byChance = again(meetings);
        System.out.printf(
                "Seed %d: %d meetings of two, %d of them again; by chance %.0f%n",
                seed, meetings, again, byChance);
        assertThat(again).as("seed %d", seed).isLessThan((int) (byChance / 3));
    }

    /// How many would meet again at tables that are drawn by lot.
    private static double again(int meetings) {
        double pairs = PEOPLE * (PEOPLE - 1) / 2.0;
        return meetings - pairs * (1 - Math.exp(-meetings / pairs));
    }

    /// @return who says only later that they come
    private List<UUID> answers(SplittableRandom random, List<UUID> folk, UUID coffee) {
        var late = new ArrayList<UUID>();
        for (var person : folk) {
            int chance = random.nextInt(20);
            if (chance < 4) {
                house.says(person, coffee, false);
            }
            if (chance < 2) {
                late.add(person);
            }
        }
        return late;
    }

    private List<Set<UUID>> evaluatorsOf(List<UUID> folk) {
        var apart = new ArrayList<Set<UUID>>();
        for (int i = 2; i < 8; i++) {
            var leads = folk.get(i % 2);
            var viewer = people.viewer(folk.get(i));
            people.does(viewer, () -> evaluators.say(viewer, leads, true));
            apart.add(Set.of(leads, folk.get(i)));
        }
        return apart;
    }

    private void check(UUID coffee, List<Set<UUID>> apart, UUID out) {
        var tables = house.tables(coffee).values();
        var seated = tables.stream().flatMap(List::stream).toList();
        assertThat(seated).as("seed %d", seed).doesNotHaveDuplicates().doesNotContain(out);
        assertThat(Set.copyOf(seated)).isEqualTo(house.coming(coffee));
        assertThat(house.coffee(coffee).everybody()).isTrue();
        for (var table : tables) {
            assertThat(table).as("seed %d", seed).hasSizeBetween(2, 5);
            assertThat(apart).noneMatch(two -> table.containsAll(two));
            for (var one : table) {
                for (var other : table) {
                    if (one.compareTo(other) < 0) {
                        met.merge(Set.of(one, other), 1, Integer::sum);
                    }
                }
            }
        }
    }
}
