package org.ratsfaden.press.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.PictureSize;

/** The chunks of a PNG file (W3C, Portable Network Graphics, third edition): picture and colours, no texts, times or notes. */
final class PngParts {

    private static final int SIGNATURE = 8;

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST",
            "pHYs");

    private PngParts() {}

    /** @throws Damaged if it ends too early, or a sum does not fit */
    static Stripped stripped(ByteBuffer png) throws Damaged {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(taken(png, SIGNATURE));
        PictureSize size = null;
        boolean painted = false;
        for (String type = ""; !type.equals("IEND"); ) {
            int length = png.getInt(png.position());
            if (length < 0 || length > png.remaining() - 12) {
                throw new Damaged("a chunk ends too early");
            }
            byte[] chunk = taken(png, length + 12);
            type = new String(chunk, 4, 4, ISO_8859_1);
            check(chunk);
            size = type.equals("IHDR") ? size(chunk) : size;
            painted |= type.equals("IDAT");
            if (KEPT.contains(type)) {
                out.writeBytes(chunk);
            }
        }
        return stripped(size, painted, out);
    }

    private static Stripped stripped(@Nullable PictureSize size, boolean painted, ByteArrayOutputStream out)
            throws Damaged {
        if (size == null || !painted) {
            throw new Damaged("there is no picture in it");
        }
        return new Stripped(size, out.toByteArray());
    }

    private static byte[] taken(ByteBuffer png, int length) {
        byte[] bytes = new byte[length];
        png.get(bytes);
        return bytes;
    }

    private static PictureSize size(byte[] header) {
        ByteBuffer chunk = ByteBuffer.wrap(header);
        return new PictureSize(chunk.getInt(8), chunk.getInt(12));
    }

    private static void check(byte[] chunk) throws Damaged {
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, chunk.length - 8);
        if ((int) sum.getValue() != ByteBuffer.wrap(chunk).getInt(chunk.length - 4)) {
            throw new Damaged("the sum of a chunk does not fit");
        }
    }
}
