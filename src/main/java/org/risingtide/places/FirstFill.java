package org.risingtide.places;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// A new place knows its schools: what ships is taken once, beside the first pages, when the server begins.
@Component
class FirstFill {

    private static final Logger LOG = LoggerFactory.getLogger(FirstFill.class);

    private final Directory directory;

    FirstFill(Directory directory) {
        this.directory = directory;
    }

    @EventListener
    void begun(WebServerInitializedEvent event) {
        Thread.ofVirtual().name("places-first-fill").start(this::fill);
    }

    private void fill() {
        try {
            directory.fill();
        } catch (DataAccessException e) {
            LOG.warn(
                    "The directory of schools was not filled; `import places --shipped` does it.",
                    e);
        }
    }
}
