package org.ratsfaden.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.ratsfaden.access.Visibility;

/** Documents and findings for tests. */
public final class DocumentSamples {

    public static final Instant MONDAY_MORNING = Instant.parse("2025-06-16T07:30:00Z");

    private DocumentSamples() {}

    public static Document receivedDocument() {
        return receivedDocument("pm-17.pdf", new Visibility.Public());
    }

    public static Document receivedDocument(String fileName, Visibility declared) {
        return Document.received(
                hashOf(fileName), new Arrival(fileName, "folder:public", null, declared, MONDAY_MORNING));
    }

    public static ContentHash hashOf(String text) {
        try {
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The title, as read by the machine from the first characters of page 1. */
    public static Finding titleFinding(String title) {
        return new Finding(
                Field.TITLE,
                new FindingValue.Words(title),
                0.9,
                new Evidence(1, 0, title.length(), title),
                new FindingSource.Machine(1));
    }

    public static List<Page> onePage(String text) {
        return List.of(new Page(1, text, OffsetMap.UNCHANGED));
    }
}
