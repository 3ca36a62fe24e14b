package org.risingtide.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.risingtide.platform.Facts;
import org.risingtide.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the demo world's story to a new place, chapter by chapter, each once.
///
/// A start that was cut off goes on where it was: what is told twice has the same ids and changes nothing. What visitors delete
/// later stays deleted.
@Component
class DemoWorld {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final Settings settings;
    private final Facts facts;
    private final DemoPeople people;
    private final DemoGroups groups;
    private final Clock clock;

    DemoWorld(Settings settings, Facts facts, DemoPeople people, DemoGroups groups, Clock clock) {
        this.settings = settings;
        this.facts = facts;
        this.people = people;
        this.groups = groups;
        this.clock = clock;
    }

    /// Before the address is printed: whoever opens it meets the whole cast.
    @EventListener
    void begun(WebServerInitializedEvent event) {
        if (settings.demo()) {
            tell();
        }
    }

    void tell() {
        var today = LocalDate.now(clock.withZone(ZoneId.of("America/Los_Angeles")));
        once("people", () -> people.tell(DemoStory.shipped()));
        once(
                "groups",
                () -> DemoStory.shipped().groups().forEach(group -> groups.tell(group, today)));
    }

    private void once(String chapter, Runnable tell) {
        var name = "demo." + chapter;
        if (facts.find(name).isEmpty()) {
            long begun = System.nanoTime();
            tell.run();
            facts.put(name, "told");
            LOG.debug("Told {} in {} ms", chapter, (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
