package org.risingtide.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What every page needs around its own content.
///
/// @param viewer who looks, or null before sign-in
/// @param person the viewer's id, so that drafts in a browser that several people use stay their author's; empty before sign-in
/// @param theme `light`, `dark`, or null for the device's choice
/// @param csrf token for the hidden field `_csrf` of every form
/// @param flash a sentence about what has just been done or refused, or null
/// @param news whether messages have come since the list of messages was last opened; never how many
/// @param path the address of this page, for the way back after sign-in
public record Frame(
        Words words,
        Assets assets,
        @Nullable Face viewer,
        String person,
        @Nullable String theme,
        String csrf,
        @Nullable Flash flash,
        boolean news,
        String path) {

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public Locale locale() {
        return words.locale();
    }

    public String asset(String name) {
        return assets.url(name);
    }

    /// A value as it stands in an address, behind a `=`.
    public String inQuery(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// For the hidden field `request_id`: a form that is sent twice changes things once.
    public String freshId() {
        return UUID.randomUUID().toString();
    }
}
