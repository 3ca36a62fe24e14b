package org.risingtide.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.risingtide.platform.PlainPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Until the first site keeper has signed up, every address leads to one sentence.
@Component
class NotYetOpen extends OncePerRequestFilter {
    private final ThisPlace place;
    private final PlainPage plain;

    NotYetOpen(ThisPlace place, PlainPage plain) {
        this.place = place;
        this.plain = plain;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/")
                || path.startsWith("/accounts/first/")
                || place.founded();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        plain.show(
                request,
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "accounts.notyet.title",
                "accounts.notyet.text");
    }
}
