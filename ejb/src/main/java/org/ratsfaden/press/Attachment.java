package org.ratsfaden.press;

import java.util.UUID;
import org.ratsfaden.document.ContentHash;

/**
 * A picture or another file that goes with a version.
 *
 * @param fileName name the sender gave it, for people; never used as a path
 * @param bytes its length
 * @param alternative what the picture shows, for those who do not see it; empty while missing, and for what is no picture
 * @param credit who holds the rights (Fotonachweis); empty while missing, and for what is no picture
 */
public record Attachment(
        UUID id, ContentHash file, String fileName, String mediaType, long bytes, String alternative, String credit) {

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
