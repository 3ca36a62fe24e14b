package org.risingtide.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.risingtide.planning.Rotation.Past;

class RotationTest {
    private final UUID rosa = UUID.randomUUID();
    private final UUID amir = UUID.randomUUID();
    private final UUID theo = UUID.randomUUID();
    private final UUID lena = UUID.randomUUID();

    @Test
    void before_the_first_session_whoever_came_first_leads_and_speaks_last() {
        var rotation = new Rotation(List.of(rosa, amir, theo), List.of());
        assertThat(rotation.leads()).isEqualTo(rosa);
        assertThat(rotation.order()).containsExactly(amir, theo, rosa);
    }

    @Test
    void whoever_spoke_first_last_time_speaks_last() {
        var last = new Past(amir, List.of(theo, amir, rosa));
        var rotation = new Rotation(List.of(rosa, amir, theo), List.of(last));
        assertThat(rotation.order().getLast()).isEqualTo(theo);
        assertThat(rotation.leads()).isEqualTo(rosa);
    }

    @Test
    void who_has_left_is_left_out_and_who_has_come_is_there() {
        var last = new Past(lena, List.of(lena, amir, rosa));
        var rotation = new Rotation(List.of(rosa, amir, theo), List.of(last));
        assertThat(rotation.order()).containsExactlyInAnyOrder(rosa, amir, theo);
        assertThat(rotation.leads()).isEqualTo(rosa);
    }

    /// `-Drotation.seed=…` plays one history again.
    @Test
    void
            within_as_many_sessions_as_people_everybody_leads_once_and_opens_once_whatever_was_before() {
        for (long seed : seeds()) {
            var random = new Random(seed);
            var members = Stream.generate(UUID::randomUUID).limit(2 + random.nextInt(8)).toList();
            var past = someHistory(random, members);
            var led = new ArrayList<UUID>();
            var opened = new ArrayList<UUID>();
            for (int i = 0; i < members.size(); i++) {
                var next = new Rotation(members, past);
                var order = next.order();
                assertThat(order).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(members);
                led.add(next.leads());
                opened.add(order.getFirst());
                past.addFirst(new Past(next.leads(), order));
            }
            assertThat(new HashSet<>(led)).as("leads, seed %d", seed).hasSameSizeAs(members);
            assertThat(new HashSet<>(opened)).as("opens, seed %d", seed).hasSameSizeAs(members);
        }
    }

    @Test
    void a_group_that_never_changes_goes_round() {
        var members = List.of(rosa, amir, theo, lena);
        var past = new ArrayList<Past>();
        for (int i = 0; i < 12; i++) {
            var next = new Rotation(members, past);
            if (!past.isEmpty()) {
                var before = new ArrayList<>(past.getFirst().speakers());
                Collections.rotate(before, -1);
                assertThat(next.order()).isEqualTo(before);
            }
            assertThat(next.order().getLast()).isEqualTo(next.leads());
            past.addFirst(new Past(next.leads(), next.order()));
        }
    }

    private static long[] seeds() {
        var wanted = Long.getLong("rotation.seed");
        return wanted != null
                ? new long[] {wanted}
                : new Random().longs(2_000, 0, Long.MAX_VALUE).toArray();
    }

    /// By hand in any order, with people who have left, and some who were not there yet.
    private static ArrayList<Past> someHistory(Random random, List<UUID> members) {
        var once = new ArrayList<>(members);
        Stream.generate(UUID::randomUUID).limit(random.nextInt(3)).forEach(once::add);
        var past = new ArrayList<Past>();
        for (int i = random.nextInt(12); i > 0; i--) {
            var there = new ArrayList<>(once);
            Collections.shuffle(there, random);
            var speakers = there.subList(0, 1 + random.nextInt(there.size()));
            var led = random.nextInt(5) == 0 ? null : once.get(random.nextInt(once.size()));
            past.add(new Past(led, List.copyOf(speakers)));
        }
        return past;
    }
}
