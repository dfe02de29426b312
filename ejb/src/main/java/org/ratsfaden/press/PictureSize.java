package org.ratsfaden.press;

/**
 * How large a picture is, in pixels.
 *
 * @param width as it is shown: a picture taken upright is higher than wide
 */
public record PictureSize(int width, int height) {

    /** More is no picture for the press but an attack on whoever opens it. */
    private static final long MOST_PIXELS = 100_000_000;

    public boolean isSensible() {
        return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
    }
}
