package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The link of a mail. Opening it changes nothing, because mail scanners open links; the button on its page signs in.
@Controller
@RequestMapping("/accounts/sign-in/link/{token}")
class LinkController {
    private final WaysIn ways;
    private final Accounts accounts;
    private final Entrance entrance;

    LinkController(WaysIn ways, Accounts accounts, Entrance entrance) {
        this.ways = ways;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    /// Whoever is signed in already goes straight on: a link in a mail may be clicked twice.
    @GetMapping
    Object show(@Nullable Viewer viewer, @PathVariable String token) {
        var way = ways.look(token);
        if (viewer != null
                && way.isPresent()
                && viewer.id().equals(way.get().account())
                && leadsOn(way.get())) {
            return Entrance.goTo(LocalPath.orToday(way.get().path()));
        }
        return page(way.filter(WayIn::open).orElse(null), token);
    }

    @PostMapping
    Object enter(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var way = ways.take(token);
        if (way.isEmpty()) {
            return page(null, token);
        }
        return entrance.letIn(
                Objects.requireNonNull(way.get().account()), way.get().path(), request, response);
    }

    private static boolean leadsOn(WayIn way) {
        return way.kind() != WayIn.Kind.ADDRESS || !way.open();
    }

    private ModelAndView page(@Nullable WayIn way, String token) {
        var page = new ModelAndView("accounts/link");
        var account =
                way == null || way.account() == null
                        ? null
                        : accounts.find(way.account()).orElse(null);
        page.addObject("name", account == null ? null : account.name());
        page.addObject("token", token);
        page.setStatus(account == null ? HttpStatus.GONE : HttpStatus.OK);
        return page;
    }
}
