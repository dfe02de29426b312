package org.ratsfaden.worker;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Prints a page of ours as a PDF that can be read aloud (PDF/UA): tags, language, title, bookmarks, texts for pictures and links. Our pages
 * are well-formed, name their language and style themselves; nothing else is fetched for them than their pictures.
 */
final class PrintSheet {

    private static final String FONT = "Open Sans";
    private static final String FONT_FILES = "/fonts/ttf/OpenSans/OpenSans-";
    private static final int USUAL = 400;
    private static final int BOLD = 700;

    /** No page of ours lies there; links are whole addresses. */
    private static final String NOWHERE = "about:blank";

    private PrintSheet() {}

    /** @param pictures {@code picture:0} is the first */
    static void print(Path page, List<Path> pictures, Path target)
            throws IOException, SAXException, ParserConfigurationException {
        XRLog.setLoggingEnabled(false);
        Document document = read(page);
        bookmark(document);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Ratsfaden");
        font(builder, "Regular", USUAL, FontStyle.NORMAL);
        font(builder, "Italic", USUAL, FontStyle.ITALIC);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        SheetPictures shown = new SheetPictures(pictures);
        builder.useUriResolver((_, address) -> shown.known(address));
        builder.useProtocolsStreamImplementation(shown, SheetPictures.PROTOCOL);
        builder.withW3cDocument(document, NOWHERE);
        try (OutputStream out = Files.newOutputStream(target)) {
            builder.toStream(out);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.setListener(new LinkWords(document));
                renderer.layout();
                renderer.createPDF();
            }
        }
    }

    private static Document read(Path page) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream bytes = Files.newInputStream(page)) {
            return factory.newDocumentBuilder().parse(bytes);
        }
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(
                () -> Objects.requireNonNull(PrintSheet.class.getResourceAsStream(FONT_FILES + cut + ".ttf")),
                FONT,
                weight,
                style,
                true);
    }

    /** Each heading becomes a bookmark. */
    private static void bookmark(Document document) {
        Element bookmarks = document.createElement("bookmarks");
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getTagName().matches("h[1-3]")) {
                String id = element.getAttribute("id").isEmpty() ? "heading-" + i : element.getAttribute("id");
                element.setAttribute("id", id);
                Element bookmark = document.createElement("bookmark");
                bookmark.setAttribute("name", element.getTextContent().strip());
                bookmark.setAttribute("href", "#" + id);
                bookmarks.appendChild(bookmark);
            }
        }
        Node head = document.getElementsByTagName("head").item(0);
        head.appendChild(bookmarks);
    }
}
