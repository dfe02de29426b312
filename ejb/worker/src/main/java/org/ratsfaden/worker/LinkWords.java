package org.ratsfaden.worker;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Says of each link of a printed page where it leads, in the page's own words (PDF/UA, ISO 14289-1, 7.18.5). */
final class LinkWords implements PDFCreationListener {

    private final Map<String, String> byAddress = new HashMap<>();

    LinkWords(Document page) {
        NodeList links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            String words = link.getTextContent().strip();
            if (!words.isEmpty()) {
                byAddress.putIfAbsent(link.getAttribute("href"), words);
            }
        }
    }

    @Override
    public void preOpen(PdfBoxRenderer printed) {
        // there are no links yet
    }

    @Override
    public void preWrite(PdfBoxRenderer printed, int pages) {
        // there are no links yet
    }

    /** When all pages are there, before they are saved. */
    @Override
    public void onClose(PdfBoxRenderer printed) {
        try {
            for (PDPage page : printed.getPdfDocument().getPages()) {
                page.getAnnotations().forEach(this::say);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
            link.setContents(byAddress.getOrDefault(action.getURI(), action.getURI()));
        }
    }
}
