package org.risingtide.platform;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What people write, as HTML that can do no harm.
///
/// CommonMark with plain links. Raw HTML is shown as text, and what remains passes a sanitiser that knows a few harmless elements.
public final class Markdown {
    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .softbreak("<br>\n")
                    .build();
    private static final PolicyFactory HARMLESS =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "em",
                            "strong",
                            "code",
                            "pre",
                            "blockquote",
                            "ul",
                            "ol",
                            "li",
                            "hr",
                            "h2",
                            "h3",
                            "h4",
                            "a")
                    // A heading in a message must not compete with the page's own.
                    .allowElements((name, attributes) -> "h2", "h1")
                    .allowStandardUrlProtocols()
                    .allowAttributes("href")
                    .onElements("a")
                    .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                    .toFactory();

    private Markdown() {}

    public static String html(String text) {
        return HARMLESS.sanitize(RENDERER.render(PARSER.parse(text)));
    }
}
