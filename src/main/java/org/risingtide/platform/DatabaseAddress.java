package org.risingtide.platform;

import java.net.URI;

/// Where the database is, and the three people it knows: the owner (migrates), the application (guarded by row-level
/// security, owns nothing) and the system (matching and delivery, passes the guards by policy).
///
/// @param base name before `_app` and `_system`; also the owner's name
public record DatabaseAddress(String jdbcUrl, String base, String password) {
    static final String SUPERUSER = "postgres";
    static final String NAME = "risingtide";

    static DatabaseAddress local(int port, String password) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, NAME, password);
    }

    /// @param uri `postgres://user:password@host:port/name?ssl=…`; `user_app` and `user_system` have the same password
    static DatabaseAddress external(URI uri) {
        var user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        var colon = user.indexOf(':');
        if (colon < 1 || uri.getHost() == null || uri.getPath().length() < 2) {
            throw new CannotStart(
                    Settings.DB
                            + " must look like postgres://risingtide:password@host:5432/risingtide");
        }
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + query,
                user.substring(0, colon),
                user.substring(colon + 1));
    }

    /// The same server, another database: the large world and the tests' clones live beside the main one.
    DatabaseAddress named(String name) {
        return new DatabaseAddress(
                jdbcUrl.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), base, password);
    }

    String owner() {
        return base;
    }

    String app() {
        return base + "_app";
    }

    String system() {
        return base + "_system";
    }
}
