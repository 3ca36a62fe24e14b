package org.risingtide.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// The one place where an exception becomes a page with a clear sentence.
@ControllerAdvice
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        MethodArgumentTypeMismatchException.class,
        HandlerMethodValidationException.class,
        HttpRequestMethodNotSupportedException.class
    })
    ModelAndView missing() {
        return page(HttpStatus.NOT_FOUND, "platform.missing.title", "platform.missing.text");
    }

    /// A form of ours always brings its fields; this one was made by hand, or lost a part on the way.
    @ExceptionHandler({
        ServletRequestBindingException.class,
        MultipartException.class,
        HttpMediaTypeNotSupportedException.class
    })
    ModelAndView unread() {
        return page(HttpStatus.BAD_REQUEST, "platform.unread.title", "platform.unread.text");
    }

    @ExceptionHandler
    ModelAndView refused(NotAllowed e) {
        return page(HttpStatus.FORBIDDEN, "platform.refused.title", e.key());
    }

    @ExceptionHandler
    ModelAndView conflict(Conflict e) {
        return page(HttpStatus.CONFLICT, "platform.conflict.title", e.key());
    }

    @ExceptionHandler
    ModelAndView tooOften(TooOften e) {
        return page(HttpStatus.TOO_MANY_REQUESTS, "platform.often.title", TooOften.WORDS);
    }

    @ExceptionHandler
    ModelAndView tooBig(MaxUploadSizeExceededException e) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "platform.toobig.title", "platform.toobig.text");
    }

    /// The log has the address and a number that the page shows too; it never has what a person typed.
    @ExceptionHandler
    ModelAndView broken(RuntimeException e, HttpServletRequest request) {
        var bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        var number = HexFormat.of().formatHex(bytes);
        LOG.error("{} {} failed ({})", request.getMethod(), request.getRequestURI(), number, e);
        return page(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "platform.broken.title",
                        "platform.broken.text")
                .addObject("number", number);
    }

    private static ModelAndView page(HttpStatus status, String title, String text) {
        var page = new ModelAndView("platform/error", status);
        page.addObject("title", title);
        page.addObject("text", text);
        return page;
    }
}
