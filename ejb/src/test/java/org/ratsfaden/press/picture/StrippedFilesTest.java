package org.ratsfaden.press.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.picture.PictureSamples.PLACE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.press.CleanFiles.Cleaned;
import org.ratsfaden.press.CleanFiles.Cleaned.Clean;
import org.ratsfaden.press.CleanFiles.Cleaned.Unusable;
import org.ratsfaden.press.FileFlaw;
import org.ratsfaden.press.FileKind;
import org.ratsfaden.press.PictureSize;

/** What leaves the house of a picture, and what does not. */
class StrippedFilesTest {

    private static final PictureSize SIZE = new PictureSize(30, 20);

    private final StrippedFiles files = new StrippedFiles();

    @Test
    void aPhotoLosesPlaceCommentAndWhatHidesBehindItAndNoneOfItsColours() throws IOException {
        Clean photo = clean(PictureSamples.jpeg());

        assertThat(photo.kind()).isEqualTo(FileKind.JPEG);
        assertThat(photo.size()).isEqualTo(SIZE);
        assertThat(text(PictureSamples.jpeg())).contains(PLACE);
        assertThat(text(photo.bytes())).doesNotContain("GPS", "Exif", "adobe", "Photoshop", "script");
        assertThat(pixels(photo.bytes())).isEqualTo(pixels(PictureSamples.jpeg()));
    }

    @Test
    void aPhotoTakenUprightStaysUprightAndSaysNothingElse() {
        Clean photo = clean(PictureSamples.jpeg(6));

        assertThat(photo.size()).isEqualTo(new PictureSize(20, 30));
        assertThat(text(photo.bytes())).contains("Exif\0\0MM").doesNotContain("GPS");
        assertThat(clean(photo.bytes()).bytes()).isEqualTo(photo.bytes());
    }

    @Test
    void aPngLosesTextsAndExifAndNoneOfItsColours() throws IOException {
        Clean picture = clean(PictureSamples.png());

        assertThat(picture.kind()).isEqualTo(FileKind.PNG);
        assertThat(picture.size()).isEqualTo(SIZE);
        assertThat(text(picture.bytes())).doesNotContain("GPS", "tEXt", "eXIf");
        assertThat(pixels(picture.bytes())).isEqualTo(pixels(PictureSamples.png()));
    }

    @Test
    void aWebpLosesExifAndXmpAndSaysSo() {
        Clean picture = clean(PictureSamples.webp());

        assertThat(picture.kind()).isEqualTo(FileKind.WEBP);
        assertThat(picture.size()).isEqualTo(SIZE);
        assertThat(text(picture.bytes())).doesNotContain("GPS", "EXIF", "XMP", "Hinterho");
        assertThat(picture.bytes()[20]).as("flags of VP8X").isZero();
        assertThat(picture.bytes()).hasSize(12 + 18 + 16);
        assertThat(picture.bytes()[4]).as("length in the header").isEqualTo((byte) (picture.bytes().length - 8));
    }

    @Test
    void aPdfStaysAsItIs() {
        assertThat(clean(PictureSamples.pdf()).bytes()).isEqualTo(PictureSamples.pdf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>", "MZ", "RIFF____WAVE"})
    void whatIsNeitherPictureNorPdfIsRefusedWhateverItIsCalled(String content) {
        assertThat(flaw(content.getBytes(UTF_8))).isEqualTo(FileFlaw.KIND);
    }

    @Test
    void aPictureThatEndsTooEarlyIsRefusedWhereverItEnds() {
        for (byte[] whole : new byte[][] {PictureSamples.jpeg(), PictureSamples.png(), PictureSamples.webp()}) {
            int kept = clean(whole).bytes().length;
            for (int length = 16; length < kept / 2; length++) {
                assertThat(flaw(Arrays.copyOf(whole, length)))
                        .as("%d bytes", length)
                        .isEqualTo(FileFlaw.DAMAGED);
            }
        }
    }

    @Test
    void aPngWithAChangedByteIsRefused() {
        byte[] changed = PictureSamples.png();
        changed[changed.length - PLACE.length() - 20]++;

        assertThat(flaw(changed)).isEqualTo(FileFlaw.DAMAGED);
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeAnybodyUnfoldsIt() {
        byte[] flood = PictureSamples.jpeg();
        int frame = text(flood).indexOf("\u00FF\u00C0");
        Arrays.fill(flood, frame + 5, frame + 9, (byte) 0xFF);

        assertThat(flaw(flood)).isEqualTo(FileFlaw.DAMAGED);
    }

    private Clean clean(byte[] sent) {
        Cleaned cleaned = files.clean(sent);
        assertThat(cleaned).isInstanceOf(Clean.class);
        return (Clean) cleaned;
    }

    private FileFlaw flaw(byte[] sent) {
        Cleaned cleaned = files.clean(sent);
        assertThat(cleaned).isInstanceOf(Unusable.class);
        return ((Unusable) cleaned).why();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage read = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }
}
