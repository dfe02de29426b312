package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.particular.Quotation;

/** Twins of press releases in the layouts of the seeds; persons, places and words are invented. */
class PressPartsTest {

    @Test
    void aTextDividedByLabelsHasNoLeadAndAHeadlineIsNone() {
        Recognition invitation = read("""
                Landkreis Ahrental

                PRESSEMITTEILUNG

                Ein sehr langer Titel über das Haus der Sprachen in Lindenau und seine vielen ehrenamtlichen Helferinnen

                Lindenau, 26. Juni 2015

                Wann:
                Donnerstag, 2. Juli 2015, 10 Uhr

                Warum:
                Im neuen Haus der Sprachen lernen ab sofort mehr als zweihundert Menschen gemeinsam Deutsch und einander kennen.
                """);

        assertThat(ReadFiles.words(invitation, Field.LEAD)).isEmpty();
    }

    @Test
    void theNumberHasOneFormForAllAndAnotherDayInItIsADiscrepancy() {
        Recognition release = read("""
                Landkreis Ahrental
                Pressemitteilung PM11/2018-03-05

                Haus der Sprachen eröffnet

                Im neuen Haus der Sprachen lernen ab sofort mehr als zweihundert Menschen gemeinsam Deutsch und einander kennen.

                Lindenau, den 6. März 2018

                „Sprache öffnet alle Türen im Landkreis“, sagte Landrätin Imke Toll.
                """);

        assertThat(ReadFiles.words(release, Field.PRESS_NUMBER)).contains("PM11/2018-03-05");
        assertThat(ReadFiles.words(release, Field.PRESS_KEY)).contains("2018/11");
        assertThat(ReadFiles.day(release, Field.ISSUE_DATE)).contains(LocalDate.of(2018, 3, 6));
        assertThat(release.discrepancies()).map(Discrepancy::field).containsExactly(Field.ISSUE_DATE);
    }

    @Test
    void theLeadStandsAboveTheDatelineAndWhoIsQuotedIsNamed() {
        Recognition release = read("""
                Landkreis Ahrental
                Pressemitteilung PM 27/2015

                Haus der Sprachen eröffnet

                Im neuen Haus der Sprachen lernen ab sofort mehr als zweihundert Menschen gemeinsam Deutsch und einander kennen.

                Lindenau, 26. Juni 2015

                „Wir wollen das ‚Wir‘ und ‚die Anderen‘ überwinden“, sagte Landrätin Imke Toll. Torben Kallweit betonte: „Jeder ist bei uns willkommen und wird gebraucht.“

                V.i.S.d.P.: Jette Brammer
                Telefon: 04999 555 100
                presse@ahrental.example

                Der Kurs beginnt im Herbst.
                """);

        assertThat(ReadFiles.words(release, Field.PRESS_KEY)).contains("2015/27");
        assertThat(ReadFiles.words(release, Field.VISDP)).contains("Jette Brammer");
        assertThat(ReadFiles.words(release, Field.LEAD).orElse(""))
                .startsWith("Im neuen Haus")
                .endsWith("kennen.");
        assertThat(ReadFiles.words(release, Field.CONTACT).orElse(""))
                .contains("04999 555 100", "presse@ahrental.example");
        assertThat(release.quotations())
                .map(Quotation::speaker)
                .containsExactly("Landrätin Imke Toll", "Torben Kallweit");
        assertThat(release.quotations().getFirst().text())
                .isEqualTo("Wir wollen das ‚Wir‘ und ‚die Anderen‘ überwinden");
    }

    private static Recognition read(String text) {
        return DocumentReader.read(List.of(new Page(1, text, OffsetMap.UNCHANGED)));
    }
}
