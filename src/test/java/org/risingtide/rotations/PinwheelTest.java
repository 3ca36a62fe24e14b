package org.risingtide.rotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinwheelTest {

    @ParameterizedTest
    @CsvSource({"6,4,7", "9,4,11", "12,4,15", "10,3,14", "12,3,17"})
    void a_wheel_that_is_found_lets_nobody_meet_twice(int groups, int size, int rounds) {
        assertThat(Pinwheel.rounds(groups, size)).isEqualTo(rounds);
        for (long seed = 1; seed <= 5; seed++) {
            var design = Pinwheel.find(groups, size, seed, 20);
            if (design.isEmpty()) {
                continue;
            }
            var met = new HashSet<Set<Integer>>();
            assertThat(design.get().developed()).hasSize(rounds);
            for (int[] round : design.get().developed()) {
                assertThat(round).hasSize(groups * size).doesNotHaveDuplicates();
                for (int table = 0; table < round.length; table += size) {
                    for (int i = table; i < table + size; i++) {
                        for (int j = table; j < i; j++) {
                            assertThat(met.add(Set.of(round[i], round[j]))).isTrue();
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"6,4", "9,4", "12,4"})
    void for_fours_one_is_found_at_once(int groups, int size) {
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(Pinwheel.find(groups, size, seed, 20)).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({"7,4", "8,4", "5,2"})
    void other_numbers_of_tables_have_none(int groups, int size) {
        assertThat(Pinwheel.rounds(groups, size)).isZero();
    }
}
