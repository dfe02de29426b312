package org.ratsfaden.operator;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file as part of a form, read while it is sent; remembers whether it was the file that failed, and not the way. */
final class FilePart {

    private final Source source;
    private volatile Optional<IOException> failure = Optional.empty();

    FilePart(Source source) {
        this.source = source;
    }

    /** Why the file could not be read; empty if it could. */
    Optional<IOException> failure() {
        return failure;
    }

    /** The form: the fields, then the file. */
    InputStream body(Map<String, String> fields, String boundary) {
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, source.name().replaceAll("[\"\\\\\\p{Cntrl}]", "_")));
        return new SequenceInputStream(Collections.enumeration(
                List.of(bytes(head.toString()), file(), bytes("\r\n--" + boundary + "--\r\n"))));
    }

    private InputStream file() {
        try {
            return new Noted(source.open());
        } catch (IOException e) {
            failure = Optional.of(e);
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Notes what goes wrong with the file. */
    private final class Noted extends FilterInputStream {

        Noted(InputStream file) {
            super(file);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] chunk, int offset, int length) throws IOException {
            try {
                return super.read(chunk, offset, length);
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }
    }
}
