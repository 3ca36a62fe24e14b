package org.risingtide.collaboratives;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/// What a file is, its content says, not its name.
final class FileTypes {
    private static final Set<String> REFUSED =
            Set.of(
                    "application/x-msdownload",
                    "application/x-dosexec",
                    "application/x-executable",
                    "application/x-sharedlib",
                    "application/x-elf",
                    "application/java-archive",
                    "application/x-sh",
                    "application/javascript",
                    "text/javascript",
                    "text/html",
                    "application/xhtml+xml",
                    "image/svg+xml",
                    "application/x-bat");
    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /// @throws FileThatRuns for what one of the two says is a program or a page
    static String of(Path file, String name) throws IOException {
        var type = TIKA.detect(file.toFile());
        if (REFUSED.contains(type) || REFUSED.contains(TIKA.detect(name))) {
            throw new FileThatRuns();
        }
        return type;
    }
}
