package org.risingtide.coffees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RearrangingTest {
    private static final List<UUID> ALL =
            IntStream.range(0, 60).mapToObj(i -> new UUID(0, i)).toList();

    private final Known known = new Known();

    @Test
    void nobody_moves_when_nothing_has_changed() {
        var tables = tables(List.of(0, 1, 2, 3), List.of(4, 5, 6));
        var after = Rearranging.of(tables, people(0, 1, 2, 3, 4, 5, 6), known);
        assertThat(after.tables()).isEqualTo(tables);
        assertThat(after.fresh()).isEmpty();
        assertThat(after.unplaced()).isEmpty();
    }

    @Test
    void whoever_comes_late_joins_the_smallest_table_of_new_people() {
        var tables = tables(List.of(0, 1, 2, 3), List.of(4, 5, 6), List.of(7, 8, 9));
        known.met(people(10, 4));
        var after = Rearranging.of(tables, people(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), known);
        assertThat(sizes(after)).containsExactly(4, 3, 4);
    }

    @Test
    void a_table_of_two_is_joined_to_another() {
        var tables = tables(List.of(0, 1, 2), List.of(3, 4, 5));
        var after = Rearranging.of(tables, people(0, 1, 2, 3, 4), known);
        assertThat(sizes(after)).containsExactly(5, 0);
        var three = tables(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7), List.of(8, 9, 10));
        var both = Rearranging.of(three, people(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), known);
        assertThat(sizes(both)).containsExactly(5, 5, 0);
    }

    @Test
    void where_all_tables_are_full_late_ones_begin_one_of_their_own() {
        var tables = tables(List.of(0, 1, 2, 3, 4));
        var one = Rearranging.of(tables, people(0, 1, 2, 3, 4, 5), known);
        assertThat(sizes(one)).containsExactly(3);
        assertThat(one.fresh()).hasSize(1).allMatch(table -> table.size() == 3);
        var three = Rearranging.of(tables, people(0, 1, 2, 3, 4, 5, 6, 7), known);
        assertThat(sizes(three)).containsExactly(5);
        assertThat(three.fresh()).containsExactly(List.copyOf(people(5, 6, 7)));
    }

    @Test
    void nobody_is_put_beside_somebody_they_may_not_sit_with() {
        known.apart(ALL.get(5), ALL.get(0));
        var tables = tables(List.of(0, 1, 2));
        var after = Rearranging.of(tables, people(0, 1, 2, 5), known);
        assertThat(after.unplaced()).containsExactly(ALL.get(5));
        assertThat(sizes(after)).containsExactly(3);
    }

    /// Ten thousand evenings: people come late and drop out by chance, and some may not sit together.
    @Test
    void everybody_who_is_in_sits_somewhere_once_or_is_named() {
        for (long seed = 0; seed < 10_000; seed++) {
            var random = new SplittableRandom(seed);
            var evening = new Known();
            for (int i = 0; i < random.nextInt(8); i++) {
                evening.apart(ALL.get(random.nextInt(20)), ALL.get(20 + random.nextInt(10)));
            }
            var before = new LinkedHashMap<UUID, List<UUID>>();
            int next = 0;
            for (int t = 0; t < random.nextInt(7); t++) {
                var table = new ArrayList<UUID>();
                for (int s = 0; s < 3 + random.nextInt(3); s++) {
                    var who = ALL.get(next++ % ALL.size());
                    if (evening.may(who, table)) {
                        table.add(who);
                    }
                }
                before.put(new UUID(1, t), table);
            }
            var coming = new LinkedHashSet<UUID>();
            ALL.subList(0, 36).stream().filter(_ -> random.nextInt(10) < 7).forEach(coming::add);
            check(seed, Rearranging.of(before, coming, evening), coming, evening);
        }
    }

    private static void check(long seed, Rearranging.Result after, Set<UUID> coming, Known known) {
        var all = new ArrayList<>(after.tables().values());
        all.addAll(after.fresh());
        all.removeIf(List::isEmpty);
        var seated = new ArrayList<UUID>();
        all.forEach(seated::addAll);
        seated.addAll(after.unplaced());
        assertThat(seated).as("seed %d", seed).doesNotHaveDuplicates().hasSameSizeAs(coming);
        assertThat(new HashSet<>(seated)).as("seed %d", seed).isEqualTo(coming);
        for (var table : all) {
            assertThat(table).as("seed %d", seed).hasSizeBetween(2, Club.MOST);
            table.forEach(who -> assertThat(known.may(who, without(table, who))).isTrue());
        }
    }

    private static List<UUID> without(List<UUID> table, UUID who) {
        return table.stream().filter(other -> !other.equals(who)).toList();
    }

    @SafeVarargs
    private static Map<UUID, List<UUID>> tables(List<Integer>... people) {
        var tables = new LinkedHashMap<UUID, List<UUID>>();
        for (var each : people) {
            tables.put(
                    new UUID(1, tables.size()),
                    new ArrayList<>(each.stream().map(ALL::get).toList()));
        }
        return tables;
    }

    private static Set<UUID> people(int... numbers) {
        var people = new LinkedHashSet<UUID>();
        IntStream.of(numbers).forEach(number -> people.add(ALL.get(number)));
        return people;
    }

    private static List<Integer> sizes(Rearranging.Result after) {
        return after.tables().values().stream().map(List::size).toList();
    }
}
