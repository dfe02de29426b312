package org.ratsfaden.press.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.PictureSize;

/**
 * The segments of a JPEG file (ITU-T T.81, Annex B; JFIF 1.02). Kept are picture, colours, and which way up it is; not kept are
 * thumbnails, comments, everything a camera or a program has noted, and whatever follows the end.
 */
final class JpegParts {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    /** Length of a JFIF segment without a thumbnail. */
    private static final int JFIF = 14;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private @Nullable PictureSize size;
    private int orientation = ExifOrientation.UPRIGHT;
    private boolean scanned;

    private JpegParts(ByteBuffer in) {
        this.in = in;
    }

    /** @throws Damaged if it ends too early or holds no picture */
    static Stripped stripped(ByteBuffer jpeg) throws Damaged {
        return new JpegParts(jpeg).stripped();
    }

    private Stripped stripped() throws Damaged {
        in.getShort(); // the start, which was looked at
        mark(START);
        for (int marker = next(); marker != END; marker = next()) {
            int length = in.getShort() & 0xFFFF;
            if (length < 2 || length - 2 > in.remaining()) {
                throw new Damaged("a segment ends too early");
            }
            byte[] segment = new byte[length - 2];
            in.get(segment);
            segment(marker, segment);
        }
        mark(END);
        PictureSize found = size;
        if (found == null || !scanned) {
            throw new Damaged("there is no picture in it");
        }
        return new Stripped(
                ExifOrientation.isOnItsSide(orientation) ? new PictureSize(found.height(), found.width()) : found,
                out.toByteArray());
    }

    private int next() throws Damaged {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new Damaged("a segment is longer than it says");
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    private void segment(int marker, byte[] segment) {
        switch (marker) {
            case APP0 -> {
                if (begins(segment, "JFIF\0") && segment.length >= JFIF) {
                    write(marker, withoutThumbnail(segment));
                }
            }
            case APP1 -> {
                if (begins(segment, "Exif\0\0") && orientation == ExifOrientation.UPRIGHT) {
                    turned(segment);
                }
            }
            case APP2 -> writeIf(begins(segment, "ICC_PROFILE\0"), marker, segment);
            case APP14 -> writeIf(begins(segment, "Adobe"), marker, segment);
            case SCAN -> {
                write(marker, segment);
                scan();
            }
            default -> {
                if (isFrame(marker)) {
                    ByteBuffer frame = ByteBuffer.wrap(segment);
                    size = new PictureSize(frame.getShort(3) & 0xFFFF, frame.getShort(1) & 0xFFFF);
                }
                writeIf(marker != COMMENT && (marker < APP0 || marker > APP15), marker, segment);
            }
        }
    }

    private void turned(byte[] exif) {
        orientation = ExifOrientation.of(ByteBuffer.wrap(exif));
        if (orientation != ExifOrientation.UPRIGHT) {
            write(APP1, ExifOrientation.alone(orientation));
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static byte[] withoutThumbnail(byte[] jfif) {
        byte[] alone = Arrays.copyOf(jfif, JFIF);
        alone[JFIF - 2] = 0;
        alone[JFIF - 1] = 0;
        return alone;
    }

    /** The picture's own bytes, up to the next marker that is none of theirs. */
    private void scan() {
        scanned = true;
        int from = in.position();
        int to = from;
        while (in.get(to) != (byte) 0xFF || isOfScan(in.get(to + 1) & 0xFF)) {
            to++;
        }
        byte[] picture = new byte[to - from];
        in.get(picture);
        out.writeBytes(picture);
    }

    private static boolean isOfScan(int marker) {
        return marker == 0 || marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean begins(byte[] segment, String words) {
        return new String(segment, 0, Math.min(segment.length, words.length()), ISO_8859_1).equals(words);
    }

    private void writeIf(boolean wanted, int marker, byte[] segment) {
        if (wanted) {
            write(marker, segment);
        }
    }

    private void write(int marker, byte[] segment) {
        mark(marker);
        out.write((segment.length + 2) >> 8);
        out.write(segment.length + 2);
        out.writeBytes(segment);
    }

    private void mark(int marker) {
        out.write(0xFF);
        out.write(marker);
    }
}
