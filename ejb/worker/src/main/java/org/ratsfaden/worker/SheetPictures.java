package org.ratsfaden.worker;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** The pictures of one page that is printed: as large as paper needs them, and nothing else. */
final class SheetPictures implements FSStreamFactory {

    static final String PROTOCOL = "picture";

    /** 16 cm at 220 dots an inch. */
    private static final int WIDEST = 1400;

    private final List<Path> pictures;

    SheetPictures(List<Path> pictures) {
        this.pictures = List.copyOf(pictures);
    }

    /** The address, if it is a picture of this page; {@code null} for all others: they are not looked at. */
    @Nullable String known(String address) {
        return address.matches(PROTOCOL + ":[0-9]{1,3}") && number(address) < pictures.size() ? address : null;
    }

    private static int number(String address) {
        return Integer.parseInt(address.substring(PROTOCOL.length() + 1));
    }

    @Override
    public FSStream getUrl(String address) {
        return new FSStream() {
            @Override
            public InputStream getStream() {
                try {
                    return new ByteArrayInputStream(forPaper(pictures.get(number(address))));
                } catch (IOException e) {
                    return InputStream.nullInputStream(); // the page is printed without it
                }
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    private static byte[] forPaper(Path file) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("a picture of an unknown kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                var bytes = new ByteArrayOutputStream();
                ImageIO.write(onWhite(read(reader)), "jpg", bytes);
                return bytes.toByteArray();
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every second, third… point of a picture that is wider than paper needs. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int step = Math.max(1, reader.getWidth(0) / WIDEST);
        ImageReadParam asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, asked);
    }

    /** JPEG knows nothing of transparent points. */
    private static BufferedImage onWhite(BufferedImage picture) {
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D painter = opaque.createGraphics();
        painter.drawImage(picture, 0, 0, Color.WHITE, null);
        painter.dispose();
        return opaque;
    }
}
