package org.risingtide.platform;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// PostgreSQL refuses to run as root. Where we are root, it runs in a user namespace of its own, in which it is nobody.
final class UserOfPostgres {
    private UserOfPostgres() {}

    /// The words before each PostgreSQL command: none, or `unshare -U`.
    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (works("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        throw new CannotStart(
                "PostgreSQL does not run as root, and this machine does not allow a user namespace (unshare -U)."
                        + " Start Rising Tide as another user, for example:"
                        + " useradd -m risingtide && su risingtide -c bin/risingtide");
    }

    private static boolean works(String... command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
