package org.risingtide.home;

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
    private final DemoChapters chapters;

    DemoWorld(Settings settings, Facts facts, DemoChapters chapters) {
        this.settings = settings;
        this.facts = facts;
        this.chapters = chapters;
    }

    /// Before the address is printed: whoever opens it meets the whole cast.
    @EventListener
    void begun(WebServerInitializedEvent event) {
        if (settings.demo()) {
            tell();
        }
    }

    void tell() {
        var untold =
                chapters.names().stream().filter(name -> facts.find(fact(name)).isEmpty()).toList();
        if (!untold.isEmpty()) {
            var story = DemoStory.shipped();
            untold.forEach(name -> tell(name, story));
        }
    }

    private void tell(String chapter, DemoStory story) {
        long begun = System.nanoTime();
        chapters.tell(chapter, story);
        facts.put(fact(chapter), "told");
        LOG.debug("Told {} in {} ms", chapter, (System.nanoTime() - begun) / 1_000_000);
    }

    private static String fact(String chapter) {
        return "demo." + chapter;
    }
}
