package org.risingtide.accounts;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Where somebody goes after sign-in: a page of this site, whatever the parameter says.
final class LocalPath {
    private static final URI TODAY = URI.create("/");

    private LocalPath() {}

    /// @return the wanted page, or Today for anything that is not plainly a path of ours, and instead of sign-in itself
    static URI orToday(@Nullable String wanted) {
        var path = orHere(wanted);
        return path.getRawPath().startsWith("/accounts/sign-in") ? TODAY : path;
    }

    /// @return the wanted page, or Today for anything that is not plainly a path of ours
    static URI orHere(@Nullable String wanted) {
        if (wanted == null || !wanted.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?")) {
            return TODAY;
        }
        try {
            var path = new URI(wanted).normalize();
            return path.getRawPath() == null || path.getRawPath().startsWith("//") ? TODAY : path;
        } catch (URISyntaxException e) {
            return TODAY;
        }
    }
}
