package org.risingtide.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// One response in the format of server-sent events (WHATWG HTML, 9.2).
final class EventStream {
    private final HttpServletResponse response;

    EventStream(HttpServletResponse response) {
        this.response = response;
    }

    /// The id is the server's clock in milliseconds: a page can tell by it how far its own clock is off.
    void picture(String html) throws IOException {
        var event = new StringBuilder("id: ").append(System.currentTimeMillis()).append('\n');
        html.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
        write(event.append('\n').toString());
    }

    void heartbeat() throws IOException {
        write(":\n\n");
    }

    /// Nothing more will come, and connecting again is of no use.
    void gone() throws IOException {
        write("event: gone\ndata:\n\n");
    }

    private void write(String text) throws IOException {
        var out = response.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        response.flushBuffer();
    }
}
