package org.ratsfaden.press.commonmark;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.ratsfaden.press.Markup;

/** CommonMark without HTML, pictures, quotations and code, as well-formed XML. Safe for use by several threads. */
public final class CommonMarkup implements Markup {

    /** The title of the release is the heading above. */
    private static final int HIGHEST_HEADING = 2;

    private static final int LOWEST_HEADING = 4;

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(Set.of("http", "https", "mailto", "tel")))
            .softbreak("<br/>\n")
            .build();
    private final TextContentRenderer plain = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    @Override
    public String html(String body) {
        return html.render(read(body));
    }

    @Override
    public String plain(String body) {
        return plain.render(read(body));
    }

    private Node read(String body) {
        Node document = parser.parse(body);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.clamp(heading.getLevel(), HIGHEST_HEADING, LOWEST_HEADING));
                visitChildren(heading);
            }

            /** A picture is attached, with what it shows and who holds the rights; here its words stay. */
            @Override
            public void visit(Image image) {
                for (Node words = image.getFirstChild(); words != null; words = image.getFirstChild()) {
                    image.insertBefore(words);
                }
                image.unlink();
            }
        });
        return document;
    }
}
