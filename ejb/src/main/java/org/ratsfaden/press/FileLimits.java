package org.ratsfaden.press;

/**
 * How much may go with a release.
 *
 * @param pictureBytes length of the largest picture
 * @param fileBytes length of the largest other file
 * @param count of pictures and other files of one version
 */
public record FileLimits(int pictureBytes, int fileBytes, int count) {

    public static final FileLimits USUAL = new FileLimits(10_000_000, 25_000_000, 20);

    /** More than that is not read at once. */
    private static final int MOST_BYTES = 100_000_000;

    public FileLimits {
        if (pictureBytes < 1 || pictureBytes > MOST_BYTES || fileBytes < 1 || fileBytes > MOST_BYTES) {
            throw new IllegalArgumentException("files of releases have 1 to %d bytes, but the limits are %d and %d"
                    .formatted(MOST_BYTES, pictureBytes, fileBytes));
        }
        if (count < 0) {
            throw new IllegalArgumentException("a release has 0 or more files, but not " + count);
        }
    }

    int of(FileKind kind) {
        return kind.isPicture() ? pictureBytes : fileBytes;
    }
}
