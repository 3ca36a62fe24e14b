package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.risingtide.platform.Network;
import org.risingtide.platform.TooOften;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Six figures, typed in the browser where sign-in began.
@Controller
@RequestMapping("/accounts/sign-in/code")
class CodeController {
    private final WaysIn ways;
    private final BegunHere begunHere;
    private final Entrance entrance;
    private final Asking asking;

    CodeController(WaysIn ways, BegunHere begunHere, Entrance entrance, Asking asking) {
        this.ways = ways;
        this.begunHere = begunHere;
        this.entrance = entrance;
        this.asking = asking;
    }

    @GetMapping
    Object show(HttpServletRequest request) {
        return page(request, HttpStatus.OK, "", null);
    }

    @PostMapping
    Object type(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!asking.mayType(Network.of(request))) {
            return page(request, HttpStatus.TOO_MANY_REQUESTS, code, TooOften.WORDS);
        }
        var secret = begunHere.secret(request).orElse("");
        return switch (ways.type(secret, code.replaceAll("\\D", ""))) {
            case WaysIn.Typed.Right(var way) ->
                    entrance.letIn(
                            Objects.requireNonNull(way.account()), way.path(), request, response);
            case WaysIn.Typed.Wrong() -> wrong(request, "accounts.code.wrong");
            case WaysIn.Typed.Over() -> wrong(request, "accounts.code.over");
        };
    }

    private Object wrong(HttpServletRequest request, String wrong) {
        return page(request, HttpStatus.UNPROCESSABLE_CONTENT, "", wrong);
    }

    private Object page(
            HttpServletRequest request, HttpStatus status, String code, @Nullable String wrong) {
        var begun = begunHere.secret(request).flatMap(ways::begunHere);
        if (begun.isEmpty()) {
            return Entrance.goTo(URI.create("/accounts/sign-in"));
        }
        var page = new ModelAndView("accounts/code");
        page.addObject("address", begun.get().address());
        page.addObject("next", begun.get().path());
        page.addObject("wrong", wrong);
        page.addObject("code", code);
        page.setStatus(status);
        return page;
    }
}
