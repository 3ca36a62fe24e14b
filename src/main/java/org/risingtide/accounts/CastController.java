package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One click on a member of the demo's cast.
@Controller
class CastController {
    private final Cast cast;
    private final Entrance entrance;

    CastController(Cast cast, Entrance entrance) {
        this.cast = cast;
        this.entrance = entrance;
    }

    @PostMapping("/accounts/sign-in/cast")
    ResponseEntity<Void> enter(
            @RequestParam UUID account,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var member = cast.member(account).orElseThrow(NotFound::new);
        return entrance.letIn(member.id(), next, request, response);
    }
}
