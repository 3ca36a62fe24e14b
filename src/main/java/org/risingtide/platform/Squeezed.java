package org.risingtide.platform;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Sends a page compressed, fast rather than small: Tomcat's own way takes twice as long for a tenth fewer bytes.
final class Squeezed extends GZIPOutputStream {
    private static final int BUFFER = 8192;

    private Squeezed(OutputStream out) throws IOException {
        super(out, BUFFER);
        def.setLevel(Deflater.BEST_SPEED);
    }

    static void send(Utf8ByteOutput page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!isTaken(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
            return;
        }
        var squeezed = new ByteArrayOutputStream(BUFFER);
        try (var gzip = new Squeezed(squeezed)) {
            page.writeTo(gzip);
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setContentLength(squeezed.size());
        squeezed.writeTo(response.getOutputStream());
    }

    /// Tomcat sees to whoever asks in a rarer way.
    private static boolean isTaken(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains(";q=0");
    }
}
