package org.ratsfaden.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.worker.protocol.Answer;

class PlacePageTest {

    @TempDir
    Path folder;

    @Test
    void aWordStandsWhereItIsDrawn() throws Exception {
        Path minutes = Samples.pdf(folder.resolve("a"), "", "Ein Beschluss\n\nzur Mühlenwiese");

        assertThat(PlacePage.place(minutes, 2, folder.resolve("places"))).isTrue();

        assertIsDrawnAt(minutes, 2, places("Mühlenwiese", minutes, 2));
    }

    @Test
    void aWordOnATurnedPageWithACutEdgeStandsWhereItIsDrawn() throws Exception {
        Path plan = folder.resolve("a");
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(595, 842));
            page.setCropBox(new PDRectangle(40, 30, 500, 800));
            page.setRotation(90);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 200, 300));
                content.showText("Lageplan");
                content.endText();
            }
            document.save(plan.toFile());
        }

        assertThat(PlacePage.place(plan, 1, folder.resolve("places"))).isTrue();

        assertIsDrawnAt(plan, 1, places("Lageplan", plan, 1));
    }

    @Test
    void theOffsetsAreThoseOfTheTextThatIsRead() throws Exception {
        Path minutes = Samples.pdf(folder.resolve("a"), "Antrag Haushalt Beschluss");
        PlacePage.place(minutes, 1, folder.resolve("places"));

        String text = ((Answer.Text) PdfPages.read(minutes, 1_000)).pages().getFirst();

        assertThat(Files.readAllLines(folder.resolve("places"))).singleElement().satisfies(line -> {
            assertThat(line).startsWith("0 ");
            assertThat(line.split(" ")).hasSize(text.strip().length() + 4);
        });
    }

    @Test
    void aPageThatIsNotThereHasNoPlaces() throws Exception {
        Path minutes = Samples.pdf(folder.resolve("a"), "Beschluss");

        assertThat(PlacePage.place(minutes, 2, folder.resolve("places"))).isFalse();
        assertThat(folder.resolve("places")).doesNotExist();
    }

    /** Top, bottom and edges, in ten-thousandths. */
    private int[] places(String word, Path file, int page) throws Exception {
        int start =
                ((Answer.Text) PdfPages.read(file, 1_000)).pages().get(page - 1).indexOf(word);
        for (String line : Files.readAllLines(folder.resolve("places"))) {
            int[] run =
                    Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
            if (run[0] <= start && start + word.length() <= run[0] + run.length - 4) {
                int first = 3 + start - run[0];
                int[] edges = Arrays.copyOfRange(run, first, first + word.length() + 1);
                return IntStream.concat(IntStream.of(run[1], run[2]), IntStream.of(edges))
                        .toArray();
            }
        }
        throw new AssertionError(word + " stands nowhere");
    }

    /** All dark pixels of its line stand in the box, and the box is no larger than the word and a little air. */
    private void assertIsDrawnAt(Path file, int page, int[] places) throws Exception {
        Path picture = folder.resolve("picture.png");
        DrawPage.draw(file, page, 110, picture);
        BufferedImage drawn = ImageIO.read(picture.toFile());
        double top = places[0] / 10_000.0 * drawn.getHeight();
        double bottom = places[1] / 10_000.0 * drawn.getHeight();
        int first = Integer.MAX_VALUE;
        int last = -1;
        int rightmost = -1;
        for (int y = (int) top - 8; y < bottom + 8; y++) {
            for (int x = (int) (places[2] / 10_000.0 * drawn.getWidth()) - 1; x < drawn.getWidth(); x++) {
                if ((drawn.getRGB(x, y) & 0xFF) < 128) {
                    first = Math.min(first, y);
                    last = Math.max(last, y);
                    rightmost = Math.max(rightmost, x);
                }
            }
        }
        assertThat(first).isBetween((int) top - 1, (int) top + 8);
        assertThat(last).isBetween((int) bottom - 8, (int) bottom + 1);
        assertThat(places[places.length - 1] / 10_000.0 * drawn.getWidth()).isCloseTo(rightmost, within(3.0));
    }
}
