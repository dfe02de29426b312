package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Photos as cameras make them. */
final class Photos {

    private Photos() {}

    /** A small JPEG that notes {@code place}. */
    static byte[] noting(String place) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        byte[] note = place.getBytes(UTF_8);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain.toByteArray(), 0, 2);
        photo.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (note.length + 2)});
        photo.writeBytes(note);
        photo.write(plain.toByteArray(), 2, plain.size() - 2);
        return photo.toByteArray();
    }
}
