package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Lets somebody in who has shown who they are, by whatever way they came.
@Component
class Entrance {
    private final SignIns signIns;
    private final SignInCookie cookie;

    Entrance(SignIns signIns, SignInCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    /// The browser gets a new token; one it had before is worth nothing from now on.
    ResponseEntity<Void> letIn(
            UUID account,
            @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookie.token(request).ifPresent(signIns::end);
        var device = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        cookie.give(response, signIns.begin(account, device));
        return goTo(LocalPath.orToday(next));
    }

    ResponseEntity<Void> letOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.token(request).ifPresent(signIns::end);
        cookie.take(response);
        return goTo(URI.create("/accounts/sign-in"));
    }

    static ResponseEntity<Void> goTo(URI page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
    }
}
