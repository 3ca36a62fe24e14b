package org.risingtide.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// One response in the format of server-sent events (WHATWG HTML, 9.2).
final class EventStream {
    private static final byte[] DATA = ascii("data: ");

    private final HttpServletResponse response;

    EventStream(HttpServletResponse response) {
        this.response = response;
    }

    /// The id is the server's clock in milliseconds: a page can tell by it how far its own clock is off.
    void picture(byte[] html) throws IOException {
        var event = new ByteArrayOutputStream(html.length + html.length / 8 + 64);
        event.writeBytes(ascii("id: " + System.currentTimeMillis() + "\n"));
        for (int from = 0; from < html.length; ) {
            int end = from;
            while (end < html.length && html[end] != '\n') {
                end++;
            }
            event.writeBytes(DATA);
            event.write(html, from, end - from);
            event.write('\n');
            from = end + 1;
        }
        event.write('\n');
        write(event);
    }

    void heartbeat() throws IOException {
        write(":\n\n");
    }

    /// Nothing more will come, and connecting again is of no use.
    void gone() throws IOException {
        write("event: gone\ndata:\n\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void write(String text) throws IOException {
        var event = new ByteArrayOutputStream();
        event.writeBytes(ascii(text));
        write(event);
    }

    private void write(ByteArrayOutputStream event) throws IOException {
        event.writeTo(response.getOutputStream());
        response.flushBuffer();
    }
}
