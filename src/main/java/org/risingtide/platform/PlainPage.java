package org.risingtide.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// One clear sentence from inside a filter, where no controller and no advice is.
@Component
public final class PlainPage {
    private final JteViews views;

    PlainPage(JteViews views) {
        this.views = views;
    }

    /// @param title key of the heading
    /// @param text key of the sentence
    public void show(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String title,
            String text)
            throws IOException {
        response.setStatus(status.value());
        views.show("platform/error", Map.of("title", title, "text", text), request, response);
    }
}
