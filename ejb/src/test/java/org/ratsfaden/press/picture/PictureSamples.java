package org.ratsfaden.press.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras make them, with a note that nobody outside has to read. */
public final class PictureSamples {

    /** Stands where cameras note the place. */
    public static final String PLACE = "GPS 53.9021N 12.4187E Hinterhof";

    private PictureSamples() {}

    /** A JPEG of 30 × 20, with Exif, XMP, IPTC, a comment, and another file behind its end. */
    public static byte[] jpeg() {
        return jpeg(1);
    }

    /** @param orientation as Exif counts: 6 is a camera held upright */
    public static byte[] jpeg(int orientation) {
        byte[] plain = painted("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif(orientation));
        segment(out, 0xE1, ("http://ns.adobe.com/xap/1.0/\0<x>" + PLACE + "</x>").getBytes(UTF_8));
        segment(out, 0xED, ("Photoshop 3.0\0" + PLACE).getBytes(UTF_8));
        segment(out, 0xFE, PLACE.getBytes(UTF_8));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(("<script>" + PLACE + "</script>").getBytes(UTF_8));
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        byte[] place = PLACE.getBytes(UTF_8);
        return ByteBuffer.allocate(32 + place.length)
                .put("Exif\0\0".getBytes(UTF_8))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("II*\0".getBytes(UTF_8))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .put(place)
                .array();
    }

    /** A PNG of 30 × 20, with a text and an Exif chunk, and another file behind its end. */
    public static byte[] png() {
        byte[] plain = painted("png");
        int header = 8 + 25;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, header);
        chunk(out, "tEXt", ("Location\0" + PLACE).getBytes(UTF_8));
        chunk(out, "eXIf", exif(1));
        out.write(plain, header, plain.length - header);
        out.writeBytes(PLACE.getBytes(UTF_8));
        return out.toByteArray();
    }

    /** A WebP of 30 × 20 as far as its parts tell, with Exif, XMP, and another file behind its end. */
    public static byte[] webp() {
        ByteBuffer parts = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN);
        part(parts, "VP8X", new byte[] {0x0C, 0, 0, 0, 29, 0, 0, 19, 0, 0});
        part(parts, "VP8L", new byte[] {0x2F, 29, (byte) 0xC0, 4, 0, 7, 7});
        part(parts, "EXIF", exif(1));
        part(parts, "XMP ", PLACE.getBytes(UTF_8));
        byte[] body = new byte[parts.position()];
        parts.get(0, body);
        return ByteBuffer.allocate(12 + body.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(UTF_8))
                .putInt(body.length + 4)
                .put("WEBP".getBytes(UTF_8))
                .put(body)
                .put("Hinterho".getBytes(UTF_8))
                .array();
    }

    private static void part(ByteBuffer parts, String type, byte[] content) {
        parts.put(type.getBytes(UTF_8)).putInt(content.length).put(content);
        if (content.length % 2 == 1) {
            parts.put((byte) 0);
        }
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n% Programm des Festes\n%%EOF\n".getBytes(UTF_8);
    }

    private static byte[] painted(String format) {
        BufferedImage picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 30; x++) {
            for (int y = 0; y < 20; y++) {
                picture.setRGB(x, y, new Color(8 * x, 12 * y, 5 * (x + y)).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        ByteBuffer named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(UTF_8))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(named.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
