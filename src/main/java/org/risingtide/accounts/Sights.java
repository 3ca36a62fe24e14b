package org.risingtide.accounts;

import java.util.UUID;
import org.risingtide.platform.VisibleRows.Sight;

/// Answers what an account may see. The answer is the business of `circles`; `accounts` only asks it once per request.
public interface Sights {
    Sight of(UUID account);
}
