package org.risingtide.platform;

import org.springframework.context.ApplicationContext;

/// A verb of the command line that works on a place's database. It may run beside a server on the same directory.
public interface PlaceVerb {
    PlaceOptions place();

    /// @param context the application without its web part
    /// @return the exit code
    int run(ApplicationContext context);
}
