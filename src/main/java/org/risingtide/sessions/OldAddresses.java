package org.risingtide.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Addresses of plans from before `planning` had its own: bookmarks, mails and calendars still lead to them, and so do forms that
/// were open meanwhile. What was typed travels on: 308 keeps method and body.
@Controller
class OldAddresses {

    @GetMapping("/sessions/new")
    ResponseEntity<Void> fresh(HttpServletRequest asked) {
        var query = asked.getQueryString();
        return now("/planning/new" + (query == null ? "" : "?" + query));
    }

    @PostMapping("/sessions")
    ResponseEntity<Void> plan() {
        return now("/planning");
    }

    @RequestMapping(
            path = "/sessions/{id}/plan",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Void> plan(@PathVariable UUID id) {
        return now("/planning/" + id);
    }

    @RequestMapping(
            path = "/sessions/{id}/cancellation",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Void> cancellation(@PathVariable UUID id) {
        return now("/planning/" + id + "/cancellation");
    }

    @GetMapping("/sessions/series/{id}")
    ResponseEntity<Void> series(@PathVariable UUID id) {
        return now("/planning/series/" + id);
    }

    @PostMapping("/sessions/series/{id}/end")
    ResponseEntity<Void> end(@PathVariable UUID id) {
        return now("/planning/series/" + id + "/end");
    }

    private static ResponseEntity<Void> now(String address) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(address))
                .build();
    }
}
