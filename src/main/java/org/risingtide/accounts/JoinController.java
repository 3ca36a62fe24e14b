package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Frames;
import org.risingtide.platform.Network;
import org.risingtide.platform.TooOften;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Joining, with a link of the place or with an invitation.
@Controller
class JoinController implements OpenPages {
    private final Joining joining;
    private final Invitations invitations;
    private final ThisPlace place;
    private final Entrance entrance;
    private final Asking asking;

    JoinController(
            Joining joining,
            Invitations invitations,
            ThisPlace place,
            Entrance entrance,
            Asking asking) {
        this.joining = joining;
        this.invitations = invitations;
        this.place = place;
        this.entrance = entrance;
        this.asking = asking;
    }

    @Override
    public List<String> patterns() {
        return List.of("/accounts/join/**");
    }

    @GetMapping("/accounts/join")
    Object show(@Nullable Viewer viewer, @RequestParam(required = false) @Nullable String next) {
        var wanted = LocalPath.orToday(next);
        if (viewer != null) {
            return Entrance.goTo(wanted);
        }
        return place.joining() == ThisPlace.Joining.INVITED
                ? closed()
                : page("/accounts/join", wanted.toString(), JoinForm.blank(), Map.of());
    }

    @PostMapping("/accounts/join")
    Object join(
            @ModelAttribute JoinForm form,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = LocalPath.orToday(next).toString();
        if (!asking.mayJoin(Network.of(request))) {
            return later(page("/accounts/join", wanted, form, Map.of()));
        }
        var wrong = form.wrong(place.joining() == ThisPlace.Joining.DOMAINS);
        if (!wrong.isEmpty()) {
            return page("/accounts/join", wanted, form, wrong);
        }
        return after(
                joining.withLink(form.newcomer(Frames.localeOf(request)), wanted),
                request,
                response);
    }

    @GetMapping("/accounts/join/sent")
    String sent() {
        return "accounts/join-sent";
    }

    /// Changes nothing, like every link of a mail.
    @GetMapping("/accounts/join/{token}")
    Object showInvitation(@PathVariable String token) {
        var invitation = invitations.look(token).filter(Invitations.Invitation::open);
        if (invitation.isEmpty()) {
            return closed();
        }
        var form = new JoinForm(invitation.get().name(), "", "");
        return page("/accounts/join/" + token, "", form, Map.of())
                .addObject("address", invitation.get().address());
    }

    @PostMapping("/accounts/join/{token}")
    Object accept(
            @PathVariable String token,
            @ModelAttribute JoinForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!asking.mayJoin(Network.of(request))) {
            return later(invited(token, form, Map.of()));
        }
        var wrong = form.wrong(false);
        if (!wrong.isEmpty()) {
            return invited(token, form, wrong);
        }
        return after(
                joining.invited(token, form.newcomer(Frames.localeOf(request))), request, response);
    }

    private ModelAndView invited(String token, JoinForm form, Map<String, String> wrong) {
        var proven = invitations.look(token).map(Invitations.Invitation::address).orElse(null);
        return page("/accounts/join/" + token, "", form, wrong).addObject("address", proven);
    }

    private static ModelAndView later(ModelAndView page) {
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page.addObject("often", TooOften.WORDS);
    }

    private Object after(
            Joining.Joined joined, HttpServletRequest request, HttpServletResponse response) {
        return switch (joined) {
            case Joining.Joined.In(var account, var path) ->
                    entrance.letIn(account, path, request, response);
            case Joining.Joined.LookInMail() -> Entrance.goTo(URI.create("/accounts/join/sent"));
            case Joining.Joined.SignIn(_) -> new ModelAndView("accounts/join-known");
            case Joining.Joined.NotOpen() -> closed();
        };
    }

    private ModelAndView page(
            String action, String next, JoinForm form, Map<String, String> wrong) {
        var page = new ModelAndView("accounts/join");
        page.addObject("action", action);
        page.addObject("next", next);
        page.addObject("form", form);
        page.addObject("wrong", wrong);
        page.addObject("place", place.name());
        page.addObject("needed", place.joining() == ThisPlace.Joining.DOMAINS);
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView closed() {
        var page = new ModelAndView("accounts/join-closed");
        page.addObject("place", place.name());
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }
}
