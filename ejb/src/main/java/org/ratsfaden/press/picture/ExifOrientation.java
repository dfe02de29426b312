package org.ratsfaden.press.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a camera was held (Exif 2.32, tag 0x0112): all that is kept of what it has noted. */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int TAG = 0x0112;
    /** "Exif" and two zeros. */
    private static final int HEADER = 6;

    private static final int ENTRY = 12;
    private static final short SHORT = 3;

    private ExifOrientation() {}

    /** Whether width and height change places. */
    static boolean isOnItsSide(int orientation) {
        return orientation >= FIRST_ON_ITS_SIDE;
    }

    /** Upright if it does not say, or cannot be read. */
    static int of(ByteBuffer exif) {
        ByteBuffer tiff = exif.position(HEADER).slice();
        if (tiff.remaining() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > tiff.limit() - ENTRY) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int said = tiff.getShort(entry + 8);
                return said >= UPRIGHT && said <= LAST ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A segment that says this alone. */
    static byte[] alone(int orientation) {
        return ByteBuffer.allocate(HEADER + 26)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
