package org.risingtide.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Renders `people/show` with the compiled template of that name. Model attributes are the template's parameters; the frame joins them.
///
/// The whole page is rendered before its first byte leaves: a template that fails never sends half a page.
@Component
final class JteViews implements ViewResolver, Ordered {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, JteViews.class.getClassLoader(), "org.risingtide");
    private final Frames frames;

    JteViews(Frames frames) {
        this.frames = frames;
        engine.setBinaryStaticContent(false);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) {
            return null;
        }
        return (model, request, response) -> render(name + ".jte", model, request, response);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    void show(
            String view,
            Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws java.io.IOException {
        render(view + ".jte", model, request, response);
    }

    private void render(
            String template,
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws java.io.IOException {
        var parameters = new HashMap<String, Object>();
        for (var name : engine.getParamInfo(template).keySet()) {
            var value = model == null ? null : model.get(name);
            if (value != null) {
                parameters.put(name, value);
            }
        }
        parameters.put("frame", frames.around(request, response));
        var page = new Utf8ByteOutput();
        engine.render(template, parameters, page);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
