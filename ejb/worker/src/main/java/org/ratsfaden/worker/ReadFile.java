package org.ratsfaden.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.ratsfaden.worker.protocol.Answer;
import org.ratsfaden.worker.protocol.Refusal;

/** Finds out what a file is, whatever its name says, and has it read. */
final class ReadFile {

    private static final MediaType PROTECTED_OOXML = MediaType.application("x-tika-ooxml-protected");

    private final Detector detector = new DefaultDetector();
    private final ReadMarkup readMarkup = new ReadMarkup(detector);

    Answer read(Path file, String fileName, int maxCharacters) throws Exception {
        if (Files.size(file) == 0) {
            return new Answer.Refused(Refusal.NO_TEXT, "");
        }
        Set<Kind> promised = Kind.promisedBy(fileName);
        MediaType type = named(promised, typeOf(file));
        if (type.equals(PROTECTED_OOXML)) {
            return new Answer.Refused(Refusal.ENCRYPTED, "");
        }
        var kind = Kind.of(type);
        if (kind.isPresent() && (promised.isEmpty() || promised.contains(kind.get()))) {
            return read(file, kind.get(), type, maxCharacters);
        }
        return new Answer.Refused(promised.isEmpty() ? Refusal.UNSUPPORTED : broken(file, type), type.toString());
    }

    private MediaType typeOf(Path file) throws IOException {
        try (TikaInputStream bytes = TikaInputStream.get(file)) {
            return detector.detect(bytes, new Metadata());
        }
    }

    /** Bare text may be a page or a mail without its head: there, and only there, the name decides. */
    private static MediaType named(Set<Kind> promised, MediaType type) {
        if (!type.equals(MediaType.TEXT_PLAIN)) {
            return type;
        }
        if (promised.equals(Set.of(Kind.HTML))) {
            return MediaType.TEXT_HTML;
        }
        return promised.equals(Set.of(Kind.MAIL)) ? MediaType.parse("message/rfc822") : type;
    }

    /** Bytes that are nothing, or the torn container of an office file, are damaged; another kind is another kind. */
    private static Refusal broken(Path file, MediaType type) {
        return switch (type.toString()) {
            case "application/octet-stream", "application/x-tika-msoffice", "application/x-tika-ooxml" ->
                Refusal.DAMAGED;
            case "application/zip" -> isWhole(file) ? Refusal.WRONG_EXTENSION : Refusal.DAMAGED;
            default -> Refusal.WRONG_EXTENSION;
        };
    }

    private static boolean isWhole(Path zip) {
        try (var opened = new ZipFile(zip.toFile())) {
            return opened.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Answer read(Path file, Kind kind, MediaType type, int maxCharacters) throws Exception {
        Answer answer = switch (kind) {
            case PDF -> PdfPages.read(file, maxCharacters);
            case OFFICE, RTF, HTML, TEXT, MAIL -> readMarkup.read(file, kind, type, maxCharacters);
        };
        return answer instanceof Answer.Text(var _, var pages, var _) && isBlank(pages)
                ? new Answer.Refused(Refusal.NO_TEXT, kind == Kind.PDF ? Integer.toString(pages.size()) : "")
                : answer;
    }

    private static boolean isBlank(List<String> pages) {
        return pages.stream().allMatch(String::isBlank);
    }
}
