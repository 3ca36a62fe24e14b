package org.risingtide.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection that stays open, as light as can be: the asker shares the processors with the server it measures.
final class Wire implements Closeable {
    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.in = begun();
    }

    private InputStream begun() throws IOException {
        socket.setTcpNoDelay(true);
        return new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    /// @param bytes of the body as it came, compressed
    record Answer(int status, int bytes) {}

    /// Asks as a browser does, compressed answers welcome, and reads the answer to its end.
    Answer get(String path, String cookie) throws IOException {
        var ask =
                "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n"
                        .formatted(path, "localhost:" + port, cookie);
        return ask(ask);
    }

    /// Sends a form as a page's script does.
    Answer post(String path, String cookie, String form) throws IOException {
        var body = form.getBytes(StandardCharsets.UTF_8);
        var head =
                "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: %s; XSRF-TOKEN=bench\r\nX-XSRF-TOKEN: bench\r\nX-Live: 1\r\nAccept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n"
                        .formatted(path, "localhost:" + port, cookie, body.length);
        return ask(head + form);
    }

    /// Opens a stream of server-sent events and gives each line as it comes, until the stream ends or the wire is closed.
    void listen(String path, String cookie, java.util.function.Consumer<String> lines)
            throws IOException {
        var ask =
                "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nAccept: text/event-stream\r\n\r\n"
                        .formatted(path, "localhost:" + port, cookie);
        socket.getOutputStream().write(ask.getBytes(StandardCharsets.ISO_8859_1));
        var status = line();
        if (!status.contains(" 200")) {
            throw new IOException(path + " answered " + status);
        }
        while (true) {
            lines.accept(line());
        }
    }

    private Answer ask(String ask) throws IOException {
        socket.getOutputStream().write(ask.getBytes(StandardCharsets.UTF_8));
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var low = header.toLowerCase(Locale.ROOT);
            if (low.startsWith("content-length:")) {
                length = Integer.parseInt(low.substring(15).strip());
            }
            last |= low.equals("connection: close");
            chunked |= low.startsWith("transfer-encoding:") && low.contains("chunked");
        }
        var answer = new Answer(status, chunked ? chunks() : skip(length));
        if (last) {
            again();
        }
        return answer;
    }

    /// A server ends a connection after some answers; a browser opens the next.
    private void again() throws IOException {
        socket.close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = begun();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private int chunks() throws IOException {
        int all = 0;
        for (int size = Integer.parseInt(line(), 16);
                size > 0;
                size = Integer.parseInt(line(), 16)) {
            all += skip(size);
            line();
        }
        line();
        return all;
    }

    private int skip(int bytes) throws IOException {
        in.skipNBytes(bytes);
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
