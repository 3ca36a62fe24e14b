package org.risingtide.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Addresses of plans from before `planning` had its own: bookmarks, mails and calendars still lead to them.
@Controller
class OldAddresses {

    @GetMapping("/sessions/new")
    ResponseEntity<Void> fresh(HttpServletRequest asked) {
        var query = asked.getQueryString();
        return now("/planning/new" + (query == null ? "" : "?" + query));
    }

    @GetMapping("/sessions/{id}/plan")
    ResponseEntity<Void> plan(@PathVariable UUID id) {
        return now("/planning/" + id);
    }

    @GetMapping("/sessions/{id}/cancellation")
    ResponseEntity<Void> cancellation(@PathVariable UUID id) {
        return now("/planning/" + id + "/cancellation");
    }

    @GetMapping("/sessions/series/{id}")
    ResponseEntity<Void> series(@PathVariable UUID id) {
        return now("/planning/series/" + id);
    }

    private static ResponseEntity<Void> now(String address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }
}
