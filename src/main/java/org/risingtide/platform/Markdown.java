package org.risingtide.platform;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.util.ConcurrentLruCache;

/// What people write, as HTML that can do no harm.
///
/// CommonMark with plain links. Raw HTML is shown as text, and what remains passes a sanitiser that knows a few harmless elements.
public final class Markdown {
    /// A list item with a box of its own, which needs no dot.
    private static final String TASK = "task";

    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(AutolinkExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).postProcessor(Markdown::boxed).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .softbreak("<br>\n")
                    .attributeProviderFactory(_ -> Markdown::marked)
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
                    .allowAttributes("class")
                    .matching(true, TASK)
                    .onElements("li")
                    .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                    .toFactory();

    private static final Pattern BOX = Pattern.compile("^\\[([ xX])](?=\\s|$)");

    /// A thread is read far more often than written. What is long is rare, and would fill the memory.
    private static final int KEPT = 2_000;

    private static final int LONG = 1_000;
    private static final ConcurrentLruCache<String, String> LATELY =
            new ConcurrentLruCache<>(KEPT, Markdown::rendered);

    private Markdown() {}

    public static String html(String text) {
        return text.length() > LONG ? rendered(text) : LATELY.get(text);
    }

    private static String rendered(String text) {
        return HARMLESS.sanitize(RENDERER.render(PARSER.parse(text)));
    }

    private static void marked(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof ListItem
                && node.getFirstChild() instanceof Paragraph words
                && words.getFirstChild() instanceof Text text
                && text.getLiteral().matches("(?s)[☐☑].*")) {
            attributes.put("class", TASK);
        }
    }

    /// A list item that begins with `[ ]` or `[x]` is something to do, or done.
    private static Node boxed(Node document) {
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(ListItem item) {
                        if (item.getFirstChild() instanceof Paragraph words
                                && words.getFirstChild() instanceof Text text) {
                            text.setLiteral(box(text.getLiteral()));
                        }
                        visitChildren(item);
                    }
                });
        return document;
    }

    private static String box(String text) {
        return BOX.matcher(text).replaceFirst(box -> box.group(1).isBlank() ? "☐" : "☑");
    }
}
