package org.risingtide.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the server turns away before a controller sees it gets the same clear sentence as everything else.
@Controller
final class Refusals implements ErrorController {
    /// Bytes; the smallest of the limits set for the server.
    private static final long LARGE = 4_000_000;

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = HttpStatus.resolve(code instanceof Integer number ? number : 404);
        var kind = kind(status, request);
        var page = new ModelAndView("platform/error", kind.status);
        page.addObject("title", "platform." + kind.words() + ".title");
        page.addObject("text", "platform." + kind.words() + ".text");
        page.addObject("number", String.valueOf(code));
        return page;
    }

    private static Kind kind(@Nullable HttpStatus status, HttpServletRequest request) {
        if (status == null || status == HttpStatus.NOT_FOUND) {
            return Kind.MISSING;
        }
        if (status == HttpStatus.CONTENT_TOO_LARGE || isLarge(request)) {
            return Kind.TOOBIG;
        }
        if (status.is5xxServerError()) {
            return Kind.BROKEN;
        }
        return status == HttpStatus.BAD_REQUEST ? Kind.UNREAD : Kind.MISSING;
    }

    private enum Kind {
        MISSING(HttpStatus.NOT_FOUND),
        BROKEN(HttpStatus.INTERNAL_SERVER_ERROR),
        TOOBIG(HttpStatus.CONTENT_TOO_LARGE),
        UNREAD(HttpStatus.BAD_REQUEST);

        private final HttpStatus status;

        Kind(HttpStatus status) {
            this.status = status;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A form that is too large reaches no page of ours; what it says of its length is all that is known of it.
    private static boolean isLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGE;
    }
}
