package org.risingtide.collaboratives;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotFound;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Files of a thread, to its members only. Pictures are shown, everything else is only ever saved; nothing in them may run.
@Controller
class FileController {
    private final Threads threads;

    FileController(Threads threads) {
        this.threads = threads;
    }

    @GetMapping("/collaboratives/files/{id}")
    ResponseEntity<Resource> show(Viewer viewer, @PathVariable UUID id) {
        var file = threads.file(viewer, id).orElseThrow(NotFound::new);
        var how = file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(
                        file.isPicture()
                                ? MediaType.parseMediaType(file.type())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        "Content-Disposition",
                        how.filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(new FileSystemResource(threads.path(file)));
    }
}
