package org.ratsfaden.worker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.txt.TXTParser;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Refusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads everything that Tika turns into XHTML, with a closed list of parsers: no OCR, no programs started. */
final class ReadMarkup {

    private static final int MOST_ATTACHMENTS = 100;

    private final AutoDetectParser parser;
    private final Detector detector;

    ReadMarkup(Detector detector) {
        this.detector = detector;
        this.parser = new AutoDetectParser(
                detector,
                new OOXMLParser(),
                new OfficeParser(),
                new OpenDocumentParser(),
                new RTFParser(),
                new JSoupParser(),
                new RFC822Parser(),
                new TXTParser());
    }

    /** Every parser there is. */
    List<Parser> parsers() {
        return parser.getAllComponentParsers();
    }

    Answer read(Path file, Kind kind, MediaType type, int maxCharacters)
            throws IOException, TikaException, SAXException {
        var lines = new Lines(kind == Kind.HTML ? Lines.Setting.WEB : Lines.Setting.OFFICE, maxCharacters);
        Metadata metadata = parsedAs(type);
        var attachments = new Attachments(this, detector, lines, kind == Kind.MAIL ? MOST_ATTACHMENTS : 0);
        try (TikaInputStream bytes = TikaInputStream.get(file)) {
            parse(bytes, kind, metadata, lines, attachments);
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            return new Answer.Refused(Refusal.ENCRYPTED, "");
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            if (!lines.full()) {
                if (isBomb(e)) {
                    return new Answer.Refused(Refusal.TOO_LARGE, "");
                }
                throw e;
            }
        }
        String text = subject(kind, metadata) + lines.text();
        return text.length() <= maxCharacters
                ? new Answer.Text(type.getBaseType().toString(), List.of(text), !lines.full())
                : new Answer.Text(type.getBaseType().toString(), List.of(text.substring(0, maxCharacters)), false);
    }

    /** Has a file parsed as this type, whatever else its bytes look like. */
    static Metadata parsedAs(MediaType type) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type.toString());
        return metadata;
    }

    /** Sends the text to {@code handler}; what else is learnt goes to {@code metadata}. */
    void parse(
            TikaInputStream bytes,
            Kind kind,
            Metadata metadata,
            ContentHandler handler,
            EmbeddedDocumentExtractor attachments)
            throws IOException, TikaException, SAXException {
        if (kind == Kind.TEXT) {
            copy(new AutoDetectReader(bytes), handler);
            return;
        }
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, attachments);
        context.set(HtmlMapper.class, new EveryElement());
        context.set(OfficeParserConfig.class, office);
        parser.parse(bytes, handler, metadata, context);
    }

    /** Not by Tika's parser, which takes a form feed for a broken character. */
    private static void copy(Reader text, ContentHandler handler) throws IOException, SAXException {
        var chunk = new char[8192];
        for (int length = text.read(chunk); length >= 0; length = text.read(chunk)) {
            handler.characters(chunk, 0, length);
        }
    }

    private static String subject(Kind kind, Metadata metadata) {
        String subject = kind == Kind.MAIL ? metadata.get(TikaCoreProperties.TITLE) : null;
        return subject == null ? "" : Lines.printable(subject) + "\n";
    }

    /** Tika and POI stop at a suspicious ratio of packed to unpacked bytes, and say so in words only. */
    private static boolean isBomb(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("zip bomb") || message.contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    /** All elements of a page, not only those Tika holds for safe; scripts and styles stay out. */
    private static final class EveryElement extends DefaultHtmlMapper {

        @Override
        public String mapSafeElement(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
