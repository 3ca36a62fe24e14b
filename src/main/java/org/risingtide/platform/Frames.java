package org.risingtide.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Puts the frame around a page from the request alone: no query.
@Component
public final class Frames {
    /// Request attribute in which sign-in leaves the face of who looks.
    public static final String FACE = "org.risingtide.face";

    /// Request attribute with the id of who looks.
    public static final String PERSON = "org.risingtide.person";

    /// Request attribute with the language of who looks; before sign-in the browser's wish counts.
    public static final String LOCALE = "org.risingtide.locale";

    /// Request attribute that stands where messages have come since their list was last opened.
    public static final String NEWS = "org.risingtide.news";

    private final Assets assets;

    Frames(Assets assets) {
        this.assets = assets;
    }

    Frame around(HttpServletRequest request, HttpServletResponse response) {
        var words = Words.in(localeOf(request));
        return new Frame(
                words,
                assets,
                (Face) request.getAttribute(FACE),
                request.getAttribute(PERSON) instanceof UUID person ? person.toString() : "",
                themeOf(request),
                csrfOf(request),
                Flash.take(request, response, words),
                request.getAttribute(NEWS) != null,
                pathOf(request));
    }

    /// The language of a request: the person's own, else a choice made before sign-in, else the browser's.
    public static Locale localeOf(HttpServletRequest request) {
        if (request.getAttribute(LOCALE) instanceof Locale own) {
            return own;
        }
        var chosen = WebUtils.getCookie(request, "language");
        return chosen == null ? request.getLocale() : Locale.forLanguageTag(chosen.getValue());
    }

    private static @Nullable String themeOf(HttpServletRequest request) {
        Cookie theme = WebUtils.getCookie(request, "theme");
        return theme == null || !theme.getValue().matches("light|dark") ? null : theme.getValue();
    }

    private static String csrfOf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

    private static String pathOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
