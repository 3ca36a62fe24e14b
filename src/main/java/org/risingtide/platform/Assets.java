package org.risingtide.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Names of the built style sheets, scripts, fonts and icons: `site.css` → `/assets/site-4F2K….css`.
///
/// The names carry a hash of the content, so browsers may keep them for a year.
@Component
public final class Assets {
    private final Map<String, String> names;

    Assets() {
        try (var manifest = new ClassPathResource("assets/manifest.json").getInputStream()) {
            names = JsonMapper.shared().readerForMapOf(String.class).readValue(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url(String name) {
        var hashed = names.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return "/assets/" + hashed;
    }
}
