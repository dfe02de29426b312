package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.journey.PublicPart.Share;
import org.ratsfaden.recognition.ClosedPassage;
import org.ratsfaden.recognition.DocumentReader;

class PublicPartTest {

    private static final Visibility PUBLIC = new Visibility.Public();

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

        PublicPart part = PublicPart.of(pages, DocumentReader.read(pages).closed(), PUBLIC);

        assertThat(part.shares()).containsExactly(Share.PUBLIC, Share.BOTH, Share.CLOSED);
        assertThat(part.pages()).containsExactly(1);
    }

    @Test
    void aPageOnWhichAPassageOnlyEndsBeforeItsFirstWordIsPublic() {
        List<Page> pages = List.of(HEAD, page(2, "Das Grundstück wird verkauft."), page(3, "\n\nÖffentlicher Teil"));

        PublicPart part = PublicPart.of(pages, List.of(new ClosedPassage(2, 0, 3, 2)), PUBLIC);

        assertThat(part.shares()).containsExactly(Share.PUBLIC, Share.CLOSED, Share.PUBLIC);
    }

    @Test
    void aScannedPageInsideOrBehindTheClosedPartStaysOut() {
        List<Page> pages = List.of(HEAD, TURN, page(3, ""), page(4, CLOSED.text()), page(5, " \n"), page(6, ""));

        PublicPart part = PublicPart.of(pages, DocumentReader.read(pages).closed(), PUBLIC);

        assertThat(part.pages()).containsExactly(1);
    }

    @Test
    void aPageWithoutTextStaysOutWhereverItLies() {
        List<Page> pages = List.of(
                HEAD,
                page(2, "\u00a0\n"),
                page(3, TURN.text()),
                page(4, CLOSED.text()),
                page(5, "Öffentlicher Teil"),
                page(6, ""));

        PublicPart part = PublicPart.of(pages, DocumentReader.read(pages).closed(), PUBLIC);

        assertThat(part.shares())
                .containsExactly(Share.PUBLIC, Share.TEXTLESS, Share.BOTH, Share.CLOSED, Share.PUBLIC, Share.TEXTLESS);
    }

    @Test
    void aClosedPartThatIsNotOpenedAgainGoesOnToTheLastPage() {
        List<Page> pages =
                List.of(HEAD, TURN, CLOSED, page(4, "Ahrental, 3. Juli\nAnlage zu N 3\n"), page(5, ""), page(6, ""));

        List<ClosedPassage> closed = DocumentReader.read(pages).closed();

        assertThat(closed).extracting(ClosedPassage::toPage).containsExactly(6);
        assertThat(PublicPart.of(pages, closed, PUBLIC).pages()).containsExactly(1);
    }

    @Test
    void oneClerkPublishesNothingOfWhatDidNotComeAsPublic() {
        List<Page> pages = List.of(HEAD, TURN, CLOSED);

        PublicPart part = PublicPart.of(pages, DocumentReader.read(pages).closed(), new Visibility.CouncilOffice());

        assertThat(part.forOneClerk()).isFalse();
        assertThat(part.pages()).isEmpty();
    }

    @Test
    void oneClerkPublishesNothingInWhichNoClosedPartWasFound() {
        PublicPart part = PublicPart.of(List.of(HEAD), List.of(), PUBLIC);

        assertThat(part.forOneClerk()).isFalse();
        assertThat(part.pages()).isEmpty();
    }

    private static Page page(int number, String text) {
        return new Page(number, text, OffsetMap.UNCHANGED);
    }
}
