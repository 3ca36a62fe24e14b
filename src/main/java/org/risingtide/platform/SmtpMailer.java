package org.risingtide.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Sends by SMTP. Encrypted wherever the server offers it, from the first byte with `smtps`.
public final class SmtpMailer implements Mailer {
    private static final String PATIENCE_MS = "20000";
    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;

    /// @param server `smtp://user:password@host:port` or `smtps://…`; `?from=address` says who writes, else the user does
    /// @param place host name for the sender's address where neither is an address
    public SmtpMailer(URI server, String place) {
        if (server.getHost() == null) {
            throw new CannotStart(
                    Settings.SMTP + " must look like smtp://user:password@mail.example.org:587");
        }
        var secure = "smtps".equals(server.getScheme());
        sender.setHost(server.getHost());
        sender.setPort(server.getPort() > 0 ? server.getPort() : secure ? 465 : 587);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.ssl.enable", Boolean.toString(secure));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.put("mail.smtp.timeout", PATIENCE_MS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MS);
        var user = signIn(server);
        from = fromOf(server).orElse(user.contains("@") ? user : "rising-tide@" + place);
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Posted send(Letter letter) {
        try {
            sender.send(message(letter));
            return new Posted.Sent();
        } catch (MailSendException e) {
            return judge(e);
        } catch (MailAuthenticationException e) {
            return new Posted.TryLater(reason(e));
        } catch (MailException e) {
            return new Posted.Unsure(reason(e));
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Posted.Refused(reason(e));
        }
    }

    private String signIn(URI server) {
        var user = Objects.requireNonNullElse(server.getUserInfo(), "");
        if (!user.isEmpty()) {
            var colon = user.indexOf(':');
            sender.setUsername(colon < 0 ? user : user.substring(0, colon));
            sender.setPassword(colon < 0 ? "" : user.substring(colon + 1));
            sender.getJavaMailProperties().put("mail.smtp.auth", "true");
        }
        return user.replaceFirst(":.*", "");
    }

    private static Optional<String> fromOf(URI server) {
        return Optional.ofNullable(server.getQuery())
                .filter(query -> query.startsWith("from="))
                .map(query -> query.substring("from=".length()));
    }

    private MimeMessage message(Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        var message = new Numbered(sender.getSession(), letter.messageId());
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from, Objects.requireNonNullElse(letter.fromName(), "Rising Tide"));
        helper.setTo(letter.to());
        if (letter.replyTo() != null) {
            helper.setReplyTo(letter.replyTo());
        }
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        if (letter.enclosure().isPresent()) {
            var file = letter.enclosure().get();
            var bytes = new ByteArrayResource(file.content().getBytes(StandardCharsets.UTF_8));
            helper.addAttachment(file.name(), bytes, file.type() + "; charset=UTF-8");
        }
        // Keeps out-of-office answers away.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribeUrl() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribeUrl() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    /// Where the connection never stood, its failure is the cause and the message's failure at once. Where it stood, the server's
    /// number decides; without a number nobody knows.
    private static Posted judge(MailSendException e) {
        var failed = e.getFailedMessages().values().stream().findFirst();
        if (failed.isEmpty()) {
            return new Posted.Unsure(reason(e));
        }
        if (failed.get() == e.getCause()) {
            return new Posted.TryLater(reason(failed.get()));
        }
        var code = replyCode(failed.get());
        if (code == 0) {
            return new Posted.Unsure(reason(failed.get()));
        }
        return code >= PERMANENT
                ? new Posted.Refused(reason(failed.get()))
                : new Posted.TryLater(reason(failed.get()));
    }

    private static int replyCode(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> Math.max(0, send.getReturnCode());
            case MessagingException other when other.getNextException() != null ->
                    replyCode(other.getNextException());
            case Exception _ -> 0;
        };
    }

    private static String reason(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var said = deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
        return said.substring(0, Math.min(300, said.length())).replaceAll("\\s+", " ");
    }

    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
