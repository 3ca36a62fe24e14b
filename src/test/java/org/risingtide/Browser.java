package org.risingtide;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.SignInLinks;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A browser that came in by its own link, so that everything stands in its way that stands in a real one's.
public record Browser(MockMvcTester mvc, @Nullable Cookie signedIn) {
    /// What signing in asks of the database before a page begins: whose browser it is and what they may see, at once.
    public static final int SIGNED_IN = 1;

    public static Browser stranger(MockMvcTester mvc) {
        return new Browser(mvc, null);
    }

    public static Browser of(MockMvcTester mvc, SignInLinks links, UUID person) {
        var link = links.personalLink(person, "/", Duration.ofMinutes(5));
        var answer = stranger(mvc).post(link.replaceFirst("^https?://[^/]*", ""));
        return new Browser(mvc, answer.getResponse().getCookie("signed_in"));
    }

    public MvcTestResult get(String uri) {
        var request = mvc.get().uri(URI.create(uri));
        return (signedIn == null ? request : request.cookie(signedIn)).exchange();
    }

    public MvcTestResult post(String uri, String... fields) {
        var request = mvc.post().uri(uri).with(FormToken.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return (signedIn == null ? request : request.cookie(signedIn)).exchange();
    }

    /// Where an answer sends its reader, with the sentence that is said there once.
    public MvcTestResult follow(MvcTestResult answer) {
        var response = answer.getResponse();
        var to = Objects.requireNonNull(response.getRedirectedUrl()).replaceFirst("#.*", "");
        var cookies =
                Stream.of(signedIn, response.getCookie("flash"))
                        .filter(Objects::nonNull)
                        .toArray(Cookie[]::new);
        var request = mvc.get().uri(URI.create(to));
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    public MvcTestResult upload(String uri, MockMultipartFile file, String... fields) {
        var request = mvc.post().uri(uri).multipart().file(file).with(FormToken.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return (signedIn == null ? request : request.cookie(signedIn)).exchange();
    }

    /// What a page asks of the database, sign-in included.
    public List<String> statements(String uri) {
        try {
            return Statements.during(() -> assertThat(get(uri)).as(uri).hasStatusOk());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything that reaches the eye: the page or the files of an archive, and where it leads on to.
    public static String text(MvcTestResult answer) {
        var response = answer.getResponse();
        var content = response.getContentAsByteArray();
        var text =
                "application/zip".equals(response.getContentType())
                        ? unpacked(content)
                        : new String(content, StandardCharsets.UTF_8);
        return text
                + "\n"
                + response.getHeader("Location")
                + "\n"
                + response.getHeader("Content-Disposition");
    }

    private static String unpacked(byte[] archive) {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                all.append(file.getName()).append('\n');
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
