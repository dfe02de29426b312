package org.ratsfaden.web.press;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.PictureSize;

/**
 * A picture or another file that goes with a release.
 *
 * @param link where its bytes are
 * @param facts kind and length, in words
 * @param size of a picture; {@code null} for what is none
 * @param alternative what the picture shows; empty for what is none, and while it is missing
 * @param credit Fotonachweis; empty for what is none, and while it is missing
 */
public record EnclosedView(
        String id,
        String link,
        String name,
        String facts,
        @Nullable PictureSize size,
        String alternative,
        String credit) {

    public boolean isPicture() {
        return size != null;
    }
}
