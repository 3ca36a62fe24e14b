package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.UUID;
import org.risingtide.platform.Flash;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where somebody is signed in, and ending it from afar.
@Controller
class DevicesController {
    private final SignIns signIns;
    private final SignInCookie cookie;

    DevicesController(SignIns signIns, SignInCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    @GetMapping("/accounts/devices")
    String show(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute("places", signIns.all(viewer.id(), cookie.token(request).orElse("")));
        model.addAttribute("zone", viewer.zone());
        return "accounts/devices";
    }

    @PostMapping("/accounts/devices/end")
    ResponseEntity<Void> end(
            Viewer viewer, @RequestParam UUID place, HttpServletResponse response) {
        signIns.end(viewer.id(), place);
        Flash.say(response, "accounts.devices.ended");
        return Entrance.goTo(URI.create("/accounts/devices"));
    }
}
