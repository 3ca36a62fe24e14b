package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        return page(request, null);
    }

    @PostMapping
    Object type(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        asking.countTyping(request.getRemoteAddr());
        var secret = begunHere.secret(request).orElse("");
        return switch (ways.type(secret, code.replaceAll("\\D", ""))) {
            case WaysIn.Typed.Right(var way) ->
                    entrance.letIn(
                            Objects.requireNonNull(way.account()), way.path(), request, response);
            case WaysIn.Typed.Wrong() -> page(request, "accounts.code.wrong");
            case WaysIn.Typed.Over() -> page(request, "accounts.code.over");
        };
    }

    private Object page(HttpServletRequest request, @Nullable String wrong) {
        var begun = begunHere.secret(request).flatMap(ways::begunHere);
        if (begun.isEmpty()) {
            return Entrance.goTo(URI.create("/accounts/sign-in"));
        }
        var page = new ModelAndView("accounts/code");
        page.addObject("address", begun.get().address());
        page.addObject("next", begun.get().path());
        page.addObject("wrong", wrong);
        page.setStatus(wrong == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
