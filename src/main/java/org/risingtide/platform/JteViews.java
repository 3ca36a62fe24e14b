package org.risingtide.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template of a view and sends what it renders.
///
/// The whole page is rendered before its first byte leaves: a template that fails never sends half a page.
@Component
final class JteViews implements ViewResolver, Ordered {
    private final Fragments fragments;

    JteViews(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) {
            return null;
        }
        return (model, request, response) -> show(name, model, request, response);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    void show(
            String view,
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws java.io.IOException {
        var page = fragments.render(view, fragments.frame(request, response), model);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Squeezed.send(page, request, response);
    }
}
