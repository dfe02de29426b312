package org.ratsfaden.web.document;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** A form that carries a file ({@code multipart/form-data}). */
public final class SentForm {

    private static final int LONGEST_FIELD = 4_000;

    private final List<EntityPart> parts;

    public SentForm(List<EntityPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** What stands in a field; empty if it is not there, or blank. */
    public Optional<String> field(String name) throws IOException {
        Optional<EntityPart> part = part(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = part.get().getContent()) {
            byte[] bytes = content.readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                throw new Refused(Problem.badParameter(name, "at most %d bytes".formatted(LONGEST_FIELD), "more"));
            }
            return Optional.of(new String(bytes, StandardCharsets.UTF_8).strip())
                    .filter(text -> !text.isEmpty());
        }
    }

    /** Where the file was published before, if the sender says so. */
    public Optional<String> sourceUrl() throws IOException {
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

    /**
     * The field {@code file}, copied to {@code scratch} until it is closed.
     *
     * @param maxBytes a longer file is refused as soon as it turns out to be longer
     */
    public SentFile file(Path scratch, long maxBytes) throws IOException {
        EntityPart part = part("file").orElseThrow(() -> noFile());
        String name = part.getFileName().orElseThrow(() -> noFile());
        try (InputStream content = part.getContent()) {
            return SentFile.keep(FileNames.clean(name), content, scratch, maxBytes);
        }
    }

    private static Refused noFile() {
        return new Refused(Problem.missingParameter("file", "a file with its name"));
    }

    private Optional<EntityPart> part(String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
    }
}
