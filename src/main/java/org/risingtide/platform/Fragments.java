package org.risingtide.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Renders `people/show` with the compiled template of that name: whole pages for [JteViews], and parts of a page that are sent
/// on their own.
@Component
public final class Fragments {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Fragments.class.getClassLoader(), "org.risingtide");
    private final Frames frames;

    Fragments(Frames frames) {
        this.frames = frames;
        engine.setBinaryStaticContent(true);
    }

    /// The frame of a request that goes on for a while; it can be asked on another thread.
    public Frame frame(HttpServletRequest request, HttpServletResponse response) {
        return frames.around(request, response);
    }

    public String text(String template, Frame frame, Map<String, ?> model) {
        return new String(bytes(template, frame, model), StandardCharsets.UTF_8);
    }

    /// In UTF-8.
    public byte[] bytes(String template, Frame frame, Map<String, ?> model) {
        var page = render(template, frame, model);
        var out = new ByteArrayOutputStream(page.getContentLength());
        try {
            page.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Model attributes are the template's parameters; the frame joins them.
    Utf8ByteOutput render(String template, Frame frame, @Nullable Map<String, ?> model) {
        var name = template + ".jte";
        var parameters = new HashMap<String, Object>();
        for (var parameter : engine.getParamInfo(name).keySet()) {
            var value = model == null ? null : model.get(parameter);
            if (value != null) {
                parameters.put(parameter, value);
            }
        }
        parameters.put("frame", frame);
        var page = new Utf8ByteOutput();
        engine.render(name, parameters, page);
        return page;
    }
}
