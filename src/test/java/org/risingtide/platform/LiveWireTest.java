package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;

/// Two processes on one database stay in step.
@OnThePlace
class LiveWireTest {
    @Autowired DatabaseAddress address;

    @Test
    void what_one_process_changes_the_other_hears_of_and_not_the_one_itself() throws Exception {
        var here = new Live();
        var there = new Live();
        var heardHere = new LinkedBlockingQueue<UUID>();
        var heardThere = new LinkedBlockingQueue<UUID>();
        here.whenFarAway(heardHere::add);
        there.whenFarAway(heardThere::add);
        var one = new LiveWire(address, here, true);
        var other = new LiveWire(address, there, true);
        one.start();
        other.start();
        try {
            var topic = UUID.randomUUID();
            // Until the other one listens nothing reaches it.
            UUID heard = null;
            for (int i = 0; i < 50 && heard == null; i++) {
                here.changed(topic);
                heard = heardThere.poll(200, TimeUnit.MILLISECONDS);
            }
            assertThat(heard).isEqualTo(topic);
            assertThat(heardHere).isEmpty();
        } finally {
            one.stop();
            other.stop();
        }
    }
}
