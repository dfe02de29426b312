package org.ratsfaden.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawPageTest {

    @TempDir
    Path folder;

    @Test
    void aPageIsDrawnWithItsText() throws Exception {
        Path minutes = Samples.pdf(folder.resolve("a"), "", "Beschluss");
        Path empty = folder.resolve("1.png");
        Path written = folder.resolve("2.png");

        assertThat(DrawPage.draw(minutes, 1, 110, empty)).isTrue();
        assertThat(DrawPage.draw(minutes, 2, 110, written)).isTrue();

        assertThat(darkPixels(ImageIO.read(empty.toFile()))).isZero();
        assertThat(darkPixels(ImageIO.read(written.toFile()))).isGreaterThan(100);
    }

    @Test
    void thereIsNoPictureOfAPageThatIsNotThere() throws Exception {
        Path minutes = Samples.pdf(folder.resolve("a"), "Beschluss");

        assertThat(DrawPage.draw(minutes, 0, 110, folder.resolve("p"))).isFalse();
        assertThat(DrawPage.draw(minutes, 2, 110, folder.resolve("p"))).isFalse();
        assertThat(folder.resolve("p")).doesNotExist();
    }

    @Test
    void aPageOfTheSizeOfAFieldIsDrawnSmall() throws Exception {
        Path plan = folder.resolve("a");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(2_000_000, 1_000_000)));
            document.save(plan.toFile());
        }
        Path picture = folder.resolve("p");

        assertThat(DrawPage.draw(plan, 1, 110, picture)).isTrue();
        BufferedImage drawn = ImageIO.read(picture.toFile());
        assertThat(drawn.getWidth() * drawn.getHeight()).isBetween(3_900_000, 4_000_000);
    }

    private static int darkPixels(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
