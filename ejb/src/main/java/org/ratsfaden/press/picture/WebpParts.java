package org.ratsfaden.press.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.PictureSize;

/** The chunks of a WebP file (RFC 9649): one picture and its colours; no Exif, no XMP, no moving pictures. */
final class WebpParts {

    private static final int HEADER = 12;
    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP");

    /** Exif, XMP and animation, in the flags of {@code VP8X}. */
    private static final int NOT_KEPT = 0x08 | 0x04 | 0x02;

    private WebpParts() {}

    /** @throws Damaged if it ends too early, or holds no picture or a moving one */
    static Stripped stripped(ByteBuffer webp) throws Damaged {
        ByteBuffer in = webp.order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.min(in.limit(), in.getInt(4) + 8);
        ByteBuffer out = ByteBuffer.allocate(in.limit()).order(ByteOrder.LITTLE_ENDIAN);
        out.put(in.slice(0, HEADER));
        in.position(HEADER);
        PictureSize size = null;
        boolean painted = false;
        while (in.position() + 8 <= end) {
            String type = ISO_8859_1.decode(in.slice(in.position(), 4)).toString();
            int length = in.getInt(in.position() + 4);
            if (length < 0 || length > end - in.position() - 8) {
                throw new Damaged("a chunk ends too early");
            }
            ByteBuffer chunk = in.slice(in.position(), Math.min(8 + length + (length & 1), end - in.position()));
            chunk.order(ByteOrder.LITTLE_ENDIAN);
            size = size == null ? size(type, chunk) : size;
            painted |= type.equals("VP8 ") || type.equals("VP8L");
            if (KEPT.contains(type)) {
                put(type, chunk, out);
            }
            in.position(in.position() + chunk.limit());
        }
        if (size == null || !painted) {
            throw new Damaged("there is no picture in it");
        }
        return new Stripped(size, whole(out));
    }

    private static void put(String type, ByteBuffer chunk, ByteBuffer out) {
        int at = out.position();
        out.put(chunk.duplicate());
        if (type.equals("VP8X")) {
            out.put(at + 8, (byte) (out.get(at + 8) & ~NOT_KEPT));
        }
    }

    /** In the middle of bits that mean something else, each kind in its own way. */
    private static @Nullable PictureSize size(String type, ByteBuffer chunk) {
        return switch (type) {
            case "VP8X" -> new PictureSize(1 + (chunk.getInt(12) & 0xFFFFFF), 1 + (chunk.getInt(14) >>> 8 & 0xFFFFFF));
            case "VP8 " -> new PictureSize(chunk.getShort(14) & 0x3FFF, chunk.getShort(16) & 0x3FFF);
            case "VP8L" -> new PictureSize(1 + (chunk.getInt(9) & 0x3FFF), 1 + (chunk.getInt(9) >>> 14 & 0x3FFF));
            default -> null;
        };
    }

    private static byte[] whole(ByteBuffer out) {
        out.putInt(4, out.position() - 8);
        byte[] bytes = new byte[out.position()];
        out.get(0, bytes);
        return bytes;
    }
}
