package org.risingtide.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the person who runs the server may choose. All have a default that works on one machine.
///
/// @param home directory of everything kept: database, files, secrets
/// @param port where HTTP is answered
/// @param url what people type to come here, without a trailing slash; links in mails begin with it
/// @param demo whether the demo world is filled and its cast may sign in with one click
/// @param database an external PostgreSQL as `postgres://user:password@host:port/name`, or none for the embedded one
/// @param smtp where mail goes, as `smtp://user:password@host:port` (or `smtps://`), or none
public record Settings(
        Path home, int port, URI url, boolean demo, Optional<URI> database, Optional<URI> smtp) {

    public static final String HOME = "RISINGTIDE_HOME";
    public static final String DB = "RISINGTIDE_DB";
    public static final String SMTP = "RISINGTIDE_SMTP";
    public static final String URL = "RISINGTIDE_URL";
    public static final int DEFAULT_PORT = 8080;

    /// Command line first, then the environment, then the default.
    public static Settings from(
            Map<String, String> environment,
            @Nullable Path home,
            @Nullable Integer port,
            boolean demo) {
        int at = port == null ? DEFAULT_PORT : port;
        var place = home == null ? Path.of(environment.getOrDefault(HOME, "var")) : home;
        var url = environment.getOrDefault(URL, "http://localhost:" + at).replaceAll("/+$", "");
        return new Settings(
                place.toAbsolutePath().normalize(),
                at,
                URI.create(url),
                demo,
                given(environment, DB),
                given(environment, SMTP));
    }

    /// Whether browsers reach us by HTTPS; then cookies are sent by HTTPS only.
    public boolean secure() {
        return "https".equals(url.getScheme());
    }

    public String link(String path) {
        return url + path;
    }

    private static Optional<URI> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(value -> URI.create(value.strip()));
    }
}
