package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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

/// A printed slip: its square code opens this page with the code filled in; the button signs in.
@Controller
@RequestMapping("/accounts/sign-in/slip")
class SlipController {
    private final WaysIn ways;
    private final Entrance entrance;
    private final Asking asking;

    SlipController(WaysIn ways, Entrance entrance, Asking asking) {
        this.ways = ways;
        this.entrance = entrance;
        this.asking = asking;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String code) {
        return page(code, null);
    }

    @PostMapping
    Object enter(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!asking.mayType(Network.of(request))) {
            return again(HttpStatus.TOO_MANY_REQUESTS, code, TooOften.WORDS);
        }
        var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        // Only a slip may be typed: the token of a mail is never twelve letters long.
        var way = ways.take(plain);
        if (way.isPresent()) {
            return entrance.letIn(
                    Objects.requireNonNull(way.get().account()),
                    way.get().path(),
                    request,
                    response);
        }
        return again(HttpStatus.UNPROCESSABLE_CONTENT, code, "accounts.slip.wrong");
    }

    private static ModelAndView again(HttpStatus status, String code, String wrong) {
        var page = page(code, wrong);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(String code, @Nullable String wrong) {
        var page = new ModelAndView("accounts/slip");
        page.addObject("code", code.substring(0, Math.min(40, code.length())));
        page.addObject("wrong", wrong);
        return page;
    }
}
