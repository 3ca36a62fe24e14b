package org.risingtide;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A real SMTP server for all tests. Each test writes to addresses of its own.
public final class Mailbox {
    private static final GreenMail SERVER = started();

    private Mailbox() {}

    static URI address() {
        return URI.create("smtp://127.0.0.1:" + SERVER.getSmtp().getPort());
    }

    /// What has come to an address so far.
    public static List<MimeMessage> now(String to) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> goesTo(message, to))
                .toList();
    }

    /// Waits for a mail to an address; the newest one.
    public static MimeMessage next(String to) {
        return await().atMost(Duration.ofSeconds(45))
                .until(() -> now(to), mails -> !mails.isEmpty())
                .getLast();
    }

    /// The text part.
    public static String text(MimeMessage message) {
        return part(message, "text/plain");
    }

    public static String html(MimeMessage message) {
        return part(message, "text/html");
    }

    /// The calendar file, or empty.
    public static String calendar(MimeMessage message) {
        return part(message, "text/calendar");
    }

    /// The first address in the text that begins with a path.
    public static String link(MimeMessage message, String path) {
        var found =
                Pattern.compile("http://localhost(" + Pattern.quote(path) + "\\S*)")
                        .matcher(text(message));
        if (!found.find()) {
            throw new AssertionError("No link to " + path + " in " + text(message));
        }
        return found.group(1);
    }

    private static boolean goesTo(MimeMessage message, String to) {
        try {
            var address = message.getRecipients(Message.RecipientType.TO)[0].toString();
            return address.toLowerCase(Locale.ROOT).contains(to.toLowerCase(Locale.ROOT));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(jakarta.mail.Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return part.getContent() instanceof String text
                        ? text
                        : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
            if (part.getContent() instanceof MimeMultipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    var text = part(parts.getBodyPart(i), type);
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
            return "";
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
