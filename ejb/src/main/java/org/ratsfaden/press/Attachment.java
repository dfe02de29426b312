package org.ratsfaden.press;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.press.WriteRelease.Caption;

/**
 * A picture or another file that goes with a version.
 *
 * @param file what is kept, and what leaves the house: of a picture without what the camera has noted
 * @param fileName name the sender gave it, for people; never used as a path
 * @param bytes its length
 * @param size of a picture; {@code null} for what is none
 * @param alternative what the picture shows, for those who do not see it; empty while missing, and for what is no picture
 * @param credit who holds the rights (Fotonachweis); empty while missing, and for what is no picture
 */
public record Attachment(
        UUID id,
        ContentHash file,
        String fileName,
        FileKind kind,
        long bytes,
        @Nullable PictureSize size,
        String alternative,
        String credit) {

    public boolean isPicture() {
        return kind.isPicture();
    }

    /** The same with what is said of it there; as it is if nothing is. */
    public Attachment captioned(List<Caption> captions) {
        return captions.stream()
                .filter(caption -> isPicture() && caption.picture().equals(id))
                .findFirst()
                .map(said -> new Attachment(id, file, fileName, kind, bytes, size, said.alternative(), said.credit()))
                .orElse(this);
    }

    /** The same for another version. */
    Attachment again() {
        return new Attachment(UUID.randomUUID(), file, fileName, kind, bytes, size, alternative, credit);
    }
}
