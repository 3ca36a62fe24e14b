package org.risingtide.notices;

import java.util.Optional;
import java.util.UUID;
import org.risingtide.platform.Letter;

/// Writes one kind of mail to people who have no account here. Each module brings its own as a bean.
public interface OutsideWriter {
    /// Letters, dots and hyphens.
    String kind();

    /// Key of what a site keeper calls it.
    String words();

    /// Written at the moment of sending; empty when there is no reason any more to send it.
    Optional<Letter> letter(UUID about, String address, String messageId);
}
