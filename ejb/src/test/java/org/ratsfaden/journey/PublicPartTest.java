package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.journey.PublicPart.Share;
import org.ratsfaden.recognition.ClosedPassage;
import org.ratsfaden.recognition.DocumentReader;

class PublicPartTest {

    private static final Page HEAD = page(1, """
            Landkreis Ahrental
            NIEDERSCHRIFT
            über die 3. Sitzung des Bauausschusses am 12.06.2025

            Öffentlicher Teil

            Ö 1 Eröffnung
            """);
    private static final Page TURN = page(2, """
            Ö 2 Radweg nach Wolmshagen
            Beschluss: Der Radweg wird gebaut.

            Nichtöffentlicher Teil

            N 3 Verkauf an Petersen
            """);
    private static final Page CLOSED = page(3, """
            Beschluss: Das Grundstück wird verkauft.
            """);

    @Test
    void aPageThatHoldsBothPartsStaysOut() {
        List<Page> pages = List.of(HEAD, TURN, CLOSED);

        PublicPart part = PublicPart.of(pages, DocumentReader.read(pages).closed());

        assertThat(part.shares()).containsExactly(Share.PUBLIC, Share.BOTH, Share.CLOSED);
        assertThat(part.pages()).containsExactly(1);
    }

    @Test
    void aPageOnWhichAPassageOnlyEndsBeforeItsFirstWordIsPublic() {
        List<Page> pages = List.of(HEAD, page(2, "Das Grundstück wird verkauft."), page(3, "\n\nÖffentlicher Teil"));

        PublicPart part = PublicPart.of(pages, List.of(new ClosedPassage(2, 0, 3, 2)));

        assertThat(part.shares()).containsExactly(Share.PUBLIC, Share.CLOSED, Share.PUBLIC);
    }

    private static Page page(int number, String text) {
        return new Page(number, text, OffsetMap.UNCHANGED);
    }
}
