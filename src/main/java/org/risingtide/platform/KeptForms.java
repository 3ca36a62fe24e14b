package org.risingtide.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the browser which form has arrived for good, so that it lets go of the draft it kept of it.
///
/// It stands behind sign-in: a form that ended there, in an error or in marked fields is not named, and its draft stays.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class KeptForms extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var watched = new Watched(request, response);
        chain.doFilter(request, watched);
        if (!watched.isCommitted()) {
            watched.onResponseCommitted();
        }
    }

    /// Headers can only be added before the first byte leaves.
    private static final class Watched extends OnCommittedResponseWrapper {
        private final HttpServletRequest request;

        Watched(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        protected void onResponseCommitted() {
            disableOnResponseCommitted();
            var id = request.getParameter("request_id");
            if (getStatus() < 400 && id != null && id.matches("[0-9a-fA-F-]{36}")) {
                addHeader(HttpHeaders.SET_COOKIE, kept(id));
            }
        }
    }

    /// The script reads it, so it is not HttpOnly; it names a form, not a person.
    private static String kept(String id) {
        return ResponseCookie.from("kept", id)
                .path("/")
                .sameSite("Lax")
                .maxAge(Duration.ofMinutes(10))
                .build()
                .toString();
    }
}
