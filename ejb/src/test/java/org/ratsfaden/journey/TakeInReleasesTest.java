package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.InMemoryClarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.extraction.RepairText;
import org.ratsfaden.particular.InMemoryParticulars;
import org.ratsfaden.particular.Person;
import org.ratsfaden.placing.PlacingTwins;
import org.ratsfaden.press.PressOffice;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseKind;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.press.Stage;
import org.ratsfaden.recognition.DocumentReader;
import org.ratsfaden.recognition.LabelledCorpus;

/** Situation 5 of council-practice.md, first half: a file of the press office becomes a draft with what stands in it. */
@Tag("database")
class TakeInReleasesTest {

    /** A Terminhinweis with its address block in the middle of the text. */
    private static final String INVITATION = """
            Landkreis Mittelau

            PRESSEMITTEILUNG


            Netzwerk „Zusammen wohnen“ im Landkreis Mittelau

            Auenfurt, 12. Juni 2015
            PM 19/2015

            Büro für Teilhabe lädt zum Wohntag ein

            Wann:

            Mittwoch, 24. Juni 2015 von 9.30 Uhr bis ca. 13.00 Uhr

            Wo:

            Kreishaus Auenfurt, großer Saal, Mühlenwall 8

            Warum:

            Im Landkreis fehlen Wohnungen für Familien, die neu zugezogen sind. Ehrenamtliche und Hauptamtliche sollen sich austauschen und gemeinsam nach Lösungen suchen.

            Ablauf:

            Nach der Begrüßung durch Frau Hedda Lünemann, Leiterin des Büros für Teilhabe, wird Herr Enno Vierhaus, Staatssekretär im Ministerium für Soziales, über die Förderung des Landes berichten.

            Landkreis Mittelau
            Der Landrat
            Mühlenwall 8
            39999 Auenfurt

            V.i.S.d.P.:
            Svea Maaßenkamp
            Telefon: 03999 755 100
            Telefax: 03999 755 200

            E-Mail:
            presse@mittelau.example

            Internet:
            www.mittelau.example

            Über die Lage im Landkreis wird Herr Dr. Ruben Ackerknecht, Beigeordneter und Sozialdezernent des Landkreises, berichten. Frau Tomma Oltmanns, Koordinatorin für Ehrenamt, wertet die Ergebnisse der ersten Beratung aus.

            Solche Wohntage finden künftig zweimal im Jahr statt.

            Weitere Informationen unter:

            www.wohntag-mittelau.example
            """;

    @TempDir
    Path folder;

    private final PressOffice office = new PressOffice();
    private final InMemoryParticulars particulars = new InMemoryParticulars();

    @AfterEach
    void close() {
        office.close();
    }

    private Document takenIn(List<Page> pages, Visibility visibility) {
        Document file = DocumentSamples.receivedDocument("pressemitteilung.txt", visibility);
        InMemoryClarifications clarifications = new InMemoryClarifications(office.clock);
        KeepReading keeping = KeepReadings.in(
                office.documents,
                particulars,
                clarifications,
                PlacingTwins.nobodyHasDecided(office.documents, new FileSystemOriginalFiles(folder), office.clock),
                new TakeInReleases(
                        office.takingIn, office.documents, particulars, office.rules.house(), office.rules.zone()));
        office.database.inOne(() -> {
            office.documents.add(file, 1);
            office.documents.keepPages(file.id(), pages);
            keeping.keep(file.id(), DocumentReader.read(pages), new DocumentState.Recognised("text/plain", true));
            return true;
        });
        return office.database.inOne(() -> office.documents.find(file.id())).orElseThrow();
    }

    private Optional<PressRelease> draftOf(Document file) {
        return office.database.inOne(() -> office.releases.ofDocument(file.id()));
    }

    private static List<Page> pages(String text) {
        return RepairText.repair(List.of(LabelledCorpus.page(text).text()));
    }

    @Test
    void anInvitationBecomesADraftWithItsHeadlineItsEventAndItsWholeText() {
        Document file = takenIn(pages(INVITATION), new Visibility.Draft());

        PressRelease draft = draftOf(file).orElseThrow();
        assertThat(draft.last().stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.last().text())
                .isEqualTo(new ReleaseText(
                        ReleaseKind.APPOINTMENT,
                        "Netzwerk „Zusammen wohnen“ im Landkreis Mittelau",
                        "Büro für Teilhabe lädt zum Wohntag ein",
                        "",
                        """
                        **Wann:** Mittwoch, 24. Juni 2015 von 9.30 Uhr bis ca. 13.00 Uhr

                        **Wo:** Kreishaus Auenfurt, großer Saal, Mühlenwall 8

                        **Warum:** Im Landkreis fehlen Wohnungen für Familien, die neu zugezogen sind. Ehrenamtliche und Hauptamtliche sollen sich austauschen und gemeinsam nach Lösungen suchen.

                        **Ablauf:** Nach der Begrüßung durch Frau Hedda Lünemann, Leiterin des Büros für Teilhabe, wird Herr Enno Vierhaus, Staatssekretär im Ministerium für Soziales, über die Förderung des Landes berichten.

                        Über die Lage im Landkreis wird Herr Dr. Ruben Ackerknecht, Beigeordneter und Sozialdezernent des Landkreises, berichten. Frau Tomma Oltmanns, Koordinatorin für Ehrenamt, wertet die Ergebnisse der ersten Beratung aus.

                        Solche Wohntage finden künftig zweimal im Jahr statt.

                        **Weitere Informationen unter:** www.wohntag-mittelau.example""",
                        "Auenfurt",
                        """
                        V.i.S.d.P.:
                        Svea Maaßenkamp
                        Telefon: 03999 755 100
                        Telefax: 03999 755 200""",
                        "Mittwoch, 24. Juni 2015, 09:30 bis 13:00 Uhr, Kreishaus Auenfurt, großer Saal, Mühlenwall 8"));
    }

    /** In files of word processors a line is a paragraph, and none is empty. */
    @Test
    void aFileWithoutEmptyLinesBecomesADraftWithLeadAndTextAndWithoutItsLetterhead() {
        String lead = "Zwischen Auenfurt und Nessebrück fährt die Fähre ab dem 13. Mai 2019 im Stundentakt, auch am"
                + " Abend und an allen Sonntagen des Sommers, wie der Kreistag es beschlossen hat.";
        String more = "„Wer drüben wohnt, soll nicht mehr laufen müssen“, sagt Enno Vierhaus, Dezernent.";

        Document file = takenIn(
                pages(String.join(
                        "\n",
                        "Landkreis Mittelau",
                        "PRESSEMITTEILUNG",
                        "Fähre fährt jede Stunde",
                        lead,
                        more,
                        "Das ist neu.",
                        "Landkreis Mittelau",
                        "Mühlenwall 8",
                        "05417 Auenfurt",
                        "V.i.S.d.P.:",
                        "Svea Maaßenkamp",
                        "Telefon: 03999 755 100")),
                new Visibility.Draft());

        ReleaseText text = draftOf(file).orElseThrow().last().text();
        assertThat(text.title()).isEqualTo("Fähre fährt jede Stunde");
        assertThat(text.lead()).isEqualTo(lead);
        assertThat(text.body()).isEqualTo(more + "\n\nDas ist neu.");
    }

    @Test
    void thePersonsOnBothSidesOfTheAddressBlockAreKept() {
        Document file = takenIn(pages(INVITATION), new Visibility.Draft());

        assertThat(persons(file))
                .containsExactly(
                        "Hedda Lünemann", "Enno Vierhaus", "Svea Maaßenkamp", "Ruben Ackerknecht", "Tomma Oltmanns");
    }

    @Test
    void theSeedOf2015BecomesADraftAndNothingIsPublished() throws IOException {
        assumeTrue(
                LabelledCorpus.shared().isPresent(),
                "skipped: no real documents in ../shared beside the checkout, nor where RATSFADEN_SHARED says");
        Path shared = LabelledCorpus.shared().orElseThrow();

        Document file = takenIn(
                RepairText.repair(
                        List.of(LabelledCorpus.seed(shared, "002").getFirst().text())),
                new Visibility.Draft());

        PressRelease draft = draftOf(file).orElseThrow();
        ReleaseText text = draft.last().text();
        assertThat(draft.last().stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.numbered()).isEmpty();
        assertThat(text.kind()).isEqualTo(ReleaseKind.APPOINTMENT);
        assertThat(text.appointment()).startsWith("Donnerstag, 2. Juli 2015, 10:00 bis 14:00 Uhr, Kreisverwaltung");
        assertThat(text.title()).isEqualTo("Netzwerk „Integration & Vielfalt“ im Landkreis Rostock");
        assertThat(text.subtitle()).isEqualTo("Büro für Chancengleichheit lädt zur Demokratiekonferenz ein");
        assertThat(text.body())
                .contains("Marion Starck", "Nikolaus Voss", "Rainer Boldt", "Imke Bräuer", "zweimal jährlich")
                .doesNotContain("Kay-Uwe Neumann", "18273", "755 12002");
        assertThat(persons(file)).contains("Marion Starck", "Nikolaus Voss", "Rainer Boldt", "Imke Bräuer");
        assertThat(file.visibility()).isEqualTo(new Visibility.Draft());
    }

    private List<String> persons(Document file) {
        return particulars.of(file.id()).stream()
                .flatMap(particular -> particular instanceof Person person ? Stream.of(person.name()) : Stream.of())
                .map(name -> name.replaceFirst("^Dr\\. ", ""))
                .toList();
    }
}
