package org.ratsfaden.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.ratsfaden.worker.protocol.Answer;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Reads the files that hang on a mail, and on a mail that hangs on it. Archives are not unpacked. */
final class Attachments implements EmbeddedDocumentExtractor {

    private static final int DEEPEST = 3;

    private final ReadMarkup readMarkup;
    private final Detector detector;
    private final Lines lines;
    private int left;
    private int depth;

    /** At most {@code most} files are read, however deep they lie. */
    Attachments(ReadMarkup readMarkup, Detector detector, Lines lines, int most) {
        this.readMarkup = readMarkup;
        this.detector = detector;
        this.lines = lines;
        this.left = most;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return left > 0 && depth < DEEPEST;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        left--;
        depth++;
        try (var temporary = new TemporaryResources()) {
            read(TikaInputStream.get(stream, temporary, metadata), handler);
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            // what cannot be read of an attachment is left out; the mail itself is there
            if (lines.full()) {
                throw new SAXException(e.toString());
            }
        } finally {
            depth--;
        }
    }

    private void read(TikaInputStream attachment, ContentHandler handler)
            throws IOException, TikaException, SAXException {
        MediaType type = detector.detect(attachment, new Metadata());
        Optional<Kind> kind = Kind.of(type);
        if (kind.isEmpty()) {
            return;
        }
        if (kind.get() != Kind.PDF) {
            // only text has no body of its own
            var body = kind.get() == Kind.TEXT ? handler : new EmbeddedContentHandler(new BodyContentHandler(handler));
            readMarkup.parse(attachment, kind.get(), ReadMarkup.parsedAs(type), body, this);
        } else if (PdfPages.read(attachment.getPath(), lines.room()) instanceof Answer.Text(var _, var pages, var _)) {
            for (String page : pages) {
                handler.startElement("", "div", "div", new AttributesImpl());
                handler.characters(page.toCharArray(), 0, page.length());
                handler.endElement("", "div", "div");
            }
        }
    }
}
