package org.ratsfaden.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUploadException;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** A form that carries files; they lie on disk until it is closed. */
public final class SentForm implements AutoCloseable {

    private static final int LONGEST_FIELD = 65_536;
    private static final int MOST_PARTS = 200;

    private final Map<String, String> fields = new HashMap<>();
    private final List<SentFile> files = new ArrayList<>();

    private SentForm() {}

    /**
     * Reads a form to its end, part by part.
     *
     * @param maxBytes a longer file is refused as soon as it turns out to be longer
     */
    static SentForm read(FileItemIterator parts, Path scratch, long maxBytes) throws IOException, FileUploadException {
        SentForm form = new SentForm();
        boolean complete = false;
        try {
            for (int count = 1; parts.hasNext(); count++) {
                if (count > MOST_PARTS) {
                    throw new Refused(Problem.malformedForm("It has more than %d fields.".formatted(MOST_PARTS)));
                }
                form.add(parts.next(), scratch, maxBytes);
            }
            complete = true;
            return form;
        } finally {
            if (!complete) {
                form.close();
            }
        }
    }

    private void add(FileItemStream part, Path scratch, long maxBytes) throws IOException {
        String name = part.getFieldName() == null ? "" : part.getFieldName();
        try (InputStream content = part.openStream()) {
            if (part.isFormField()) {
                fields.putIfAbsent(name, text(name, content));
            } else if (name.equals("file") && !part.getName().isBlank()) {
                files.add(SentFile.keep(FileNames.clean(part.getName()), content, scratch, maxBytes));
            }
        }
    }

    private static String text(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
            throw new Refused(Problem.badParameter(name, "at most %d bytes".formatted(LONGEST_FIELD), "more"));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether a text can be sent in a field; browsers send each end of a line as two characters. */
    public static boolean isSendable(String text) {
        return text.replaceAll("\\R", "\r\n").getBytes(StandardCharsets.UTF_8).length <= LONGEST_FIELD;
    }

    /** What stands in a field; empty if it is not there, or blank. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What was sent in a field, to the letter; {@code null} if it is not there. */
    public @Nullable String sent(String name) {
        return fields.get(name);
    }

    /** What came in fields called {@code file}, in the order sent; a field that was left empty is none. */
    public List<SentFile> files() {
        return List.copyOf(files);
    }

    /** The first of {@link #files}, which has to be there. */
    public SentFile file() {
        return files.stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.missingParameter("file", "a file with its name")));
    }

    /** Where the file was published before, if the sender says so. */
    public Optional<String> sourceUrl() {
        Optional<String> url = field("sourceUrl");
        if (url.isPresent() && !isWebAddress(url.get())) {
            throw new Refused(Problem.badParameter("sourceUrl", "an http or https address", url.get()));
        }
        return url;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (SentFile file : files) {
            file.close();
        }
    }
}
