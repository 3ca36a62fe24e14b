package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.risingtide.platform.Mailer.Posted;

/// What is known after sending, for each way in which a mail server can fail.
class SmtpMailerTest {

    @Test
    void where_nobody_answers_it_may_be_tried_again() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThat(sendTo(closed)).isInstanceOf(Posted.TryLater.class);
    }

    @Test
    void a_refused_address_is_refused_for_good() throws IOException {
        assertThat(answering("RCPT", "550 5.1.1 No such person"))
                .isInstanceOf(Posted.Refused.class);
    }

    @Test
    void a_server_that_asks_for_patience_is_tried_again() throws IOException {
        assertThat(answering("RCPT", "451 4.7.1 Greylisted")).isInstanceOf(Posted.TryLater.class);
        assertThat(answering("MAIL", "421 4.3.0 Busy")).isInstanceOf(Posted.TryLater.class);
        assertThat(answering(".", "452 4.2.2 Full")).isInstanceOf(Posted.TryLater.class);
    }

    @Test
    void after_the_line_broke_in_the_middle_nobody_knows() throws IOException {
        assertThat(answering(".", "")).isInstanceOf(Posted.Unsure.class);
    }

    @Test
    void what_was_taken_is_sent() throws IOException {
        assertThat(answering("QUIT", "221 Bye")).isInstanceOf(Posted.Sent.class);
    }

    private static Posted sendTo(int port) {
        var letter =
                new Letter(
                        "lena@example.org",
                        null,
                        null,
                        "Hello\r\nBcc: all@example.org",
                        "Hi",
                        "<p>Hi</p>",
                        "1@here",
                        null,
                        Optional.empty());
        return new SmtpMailer(URI.create("smtp://127.0.0.1:" + port), "localhost").send(letter);
    }

    /// @param answer to the command that begins so, or empty to break the line there
    private static Posted answering(String command, String answer) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> talk(server, command, answer));
            return sendTo(server.getLocalPort());
        }
    }

    private static void talk(ServerSocket server, String command, String answer) {
        try (var line = server.accept();
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        line.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = line.getOutputStream();
            out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
            var inMessage = false;
            for (var said = in.readLine(); said != null; said = in.readLine()) {
                if (inMessage && !said.equals(".")) {
                    continue;
                }
                inMessage = said.startsWith("DATA");
                var reply =
                        said.startsWith(command) ? answer : inMessage ? "354 go on" : "250 fine";
                if (reply.isEmpty()) {
                    return;
                }
                out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // The other side has hung up: the test judges what it made of it.
        }
    }
}
