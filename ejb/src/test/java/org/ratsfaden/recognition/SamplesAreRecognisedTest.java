package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.recognition.ReadFiles.day;
import static org.ratsfaden.recognition.ReadFiles.value;
import static org.ratsfaden.recognition.ReadFiles.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue.Flag;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.document.FindingValue.Vote;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;

/** What a newcomer sees at first start is what {@code deploy/samples/README.md} promises. */
class SamplesAreRecognisedTest {

    private static final String COMMITTEE = "Kultur- und Sozialausschuss";

    @TempDir
    static Path scratch;

    static ReadFiles files;

    @BeforeAll
    static void start() {
        files = new ReadFiles(scratch);
    }

    @AfterAll
    static void stop() {
        files.close();
    }

    @Test
    void theReleaseAboutTheNetworkDay() throws IOException {
        Recognition release = read("public/PM-14-2025_Netzwerktag.pdf");

        assertThat(release.kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(words(release, Field.TITLE)).contains("Netzwerktag „Zusammen im Landkreis“ in Auenfurt");
        assertThat(words(release, Field.PRESS_NUMBER)).contains("PM 14/2025");
        assertThat(day(release, Field.ISSUE_DATE)).contains(LocalDate.of(2025, 6, 12));
        staysPublicAndOfTheCounty(release);
    }

    @Test
    void theReleaseAboutTheConcept() throws IOException {
        Recognition release = read("public/PM09-2026-03-11_Integrationskonzept.pdf");

        assertThat(release.kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(words(release, Field.TITLE)).contains("Voller Saal zum Start des Integrationskonzeptes");
        assertThat(words(release, Field.PRESS_NUMBER)).contains("PM09/2026-03-11");
        assertThat(day(release, Field.ISSUE_DATE)).contains(LocalDate.of(2026, 3, 11));
        staysPublicAndOfTheCounty(release);
    }

    @Test
    void theExtractThatRecommends() throws IOException {
        Recognition extract = read("public/Auszug_KSA_2025-09-10_TOP-5-1.html");

        assertThat(extract.kind()).isEqualTo(DocumentKind.EXTRACT);
        assertThat(words(extract, Field.TITLE)).contains("Auftrag für ein Integrationskonzept des Landkreises");
        assertThat(words(extract, Field.COMMITTEE)).contains(COMMITTEE);
        assertThat(day(extract, Field.MEETING_DATE)).contains(LocalDate.of(2025, 9, 10));
        assertThat(words(extract, Field.AGENDA_ITEM)).contains("5.1");
        assertThat(words(extract, Field.PUBLIC_STATUS)).contains("public");
        assertThat(words(extract, Field.PAPER_NUMBER)).contains("2025/FB3/0217");
        assertThat(words(extract, Field.OUTCOME)).contains("recommended");
        assertThat(value(extract, Field.VOTE)).contains(unanimous());
        staysPublicAndOfTheCounty(extract);
    }

    @Test
    void theMinutesWithHeaderAndFooterOnEveryPage() throws IOException {
        Recognition minutes = read("public/Niederschrift_Kreistag_2025-10-22.pdf");

        assertThat(minutes.kind()).isEqualTo(DocumentKind.MINUTES);
        assertThat(words(minutes, Field.TITLE))
                .contains("Niederschrift über die 9. Sitzung des Kreistages des Landkreises Mittelau");
        assertThat(words(minutes, Field.COMMITTEE)).contains("Kreistag");
        assertThat(day(minutes, Field.MEETING_DATE)).contains(LocalDate.of(2025, 10, 22));
        assertThat(day(minutes, Field.ISSUE_DATE)).contains(LocalDate.of(2025, 11, 5));
        assertThat(words(minutes, Field.PUBLIC_STATUS)).contains("public");
        assertThat(words(minutes, Field.AGENDA_ITEM)).contains("6");
        assertThat(words(minutes, Field.PAPER_NUMBER)).contains("2025/FB3/0217");
        assertThat(words(minutes, Field.OUTCOME)).contains("adopted");
        assertThat(value(minutes, Field.VOTE)).contains(unanimous());
        staysPublicAndOfTheCounty(minutes);
    }

    @Test
    void theArticleOfAThirdParty() throws IOException {
        Recognition article = read("public/mittelauer-bote_2025-10-24.html");

        assertThat(article.kind()).isEqualTo(DocumentKind.NEWSPAPER);
        assertThat(words(article, Field.TITLE))
                .contains("Kreistag will Konzept für Integration – Bus nach Nessebrück muss warten");
        assertThat(day(article, Field.ISSUE_DATE)).contains(LocalDate.of(2025, 10, 24));
    }

    @Test
    void theConceptOfTheCounty() throws IOException {
        Recognition concept = read("public/Integrationskonzept_Landkreis-Mittelau_Entwurf-2026-10-30.pdf");

        assertThat(concept.kind()).isEqualTo(DocumentKind.CONCEPT);
        assertThat(words(concept, Field.TITLE)).contains("Integrationskonzept des Landkreises Mittelau");
        assertThat(day(concept, Field.ISSUE_DATE)).contains(LocalDate.of(2026, 10, 30));
        staysPublicAndOfTheCounty(concept);
    }

    @Test
    void theConceptOfTheCityIsNotTheCountys() throws IOException {
        Recognition concept = read("public/Stadt-Auenfurt_Konzept-Zuwanderung_Fortschreibung-2026.odt");

        assertThat(concept.kind()).isEqualTo(DocumentKind.CONCEPT);
        assertThat(words(concept, Field.TITLE))
                .contains("Konzept für Zuwanderung und Zusammenleben, 1. Fortschreibung 2026");
        assertThat(day(concept, Field.ISSUE_DATE)).contains(LocalDate.of(2026, 7, 2));
        assertThat(words(concept, Field.BODY)).contains("Stadt Auenfurt");
        assertThat(concept.publicity()).isEqualTo(Publicity.NOT_CONTRADICTED);
    }

    @Test
    void thePaperForTheDecision() throws IOException {
        Recognition paper = read("public/Vorlage_2026-FB3-0341.docx");

        assertThat(paper.kind()).isEqualTo(DocumentKind.PROPOSAL);
        assertThat(words(paper, Field.TITLE))
                .contains("Beschluss über das Integrationskonzept des Landkreises Mittelau");
        assertThat(words(paper, Field.PAPER_NUMBER)).contains("2026/FB3/0341");
        assertThat(day(paper, Field.ISSUE_DATE)).contains(LocalDate.of(2026, 11, 4));
        assertThat(words(paper, Field.COMMITTEE)).contains("Kreistag");
        assertThat(day(paper, Field.MEETING_DATE)).contains(LocalDate.of(2026, 12, 16));
        assertThat(value(paper, Field.HAS_DECISION)).contains(new Flag(false));
        staysPublicAndOfTheCounty(paper);
    }

    @Test
    void theInvitation() throws IOException {
        Recognition invitation = read("public/Einladung_KSA_2026-11-25.rtf");

        assertThat(invitation.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(words(invitation, Field.TITLE))
                .contains("Einladung zur 18. Sitzung des Kultur- und Sozialausschusses");
        assertThat(words(invitation, Field.COMMITTEE)).contains(COMMITTEE);
        assertThat(day(invitation, Field.MEETING_DATE)).contains(LocalDate.of(2026, 11, 25));
        assertThat(day(invitation, Field.ISSUE_DATE)).contains(LocalDate.of(2026, 11, 11));
        staysPublicAndOfTheCounty(invitation);
    }

    @Test
    void theScanHasNoText() throws IOException {
        Extraction scan = files.extracted(sample("public/Scan_2026-05-21_Schulelternrat.pdf"));

        assertThat(scan)
                .isInstanceOfSatisfying(
                        Extraction.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(QuarantineReason.NO_TEXT));
    }

    @Test
    void theExtractOfTheClosedSession() throws IOException {
        Recognition extract = read("non-public/kultur-und-sozialausschuss/Auszug_KSA_2025-12-03_N3.pdf");

        assertThat(extract.kind()).isEqualTo(DocumentKind.EXTRACT);
        assertThat(words(extract, Field.TITLE)).contains("Vergabe der fachlichen Begleitung des Integrationskonzeptes");
        assertThat(words(extract, Field.COMMITTEE)).contains(COMMITTEE);
        assertThat(day(extract, Field.MEETING_DATE)).contains(LocalDate.of(2025, 12, 3));
        assertThat(words(extract, Field.AGENDA_ITEM)).contains("3");
        assertThat(words(extract, Field.PUBLIC_STATUS)).contains("nonpublic");
        assertThat(words(extract, Field.PAPER_NUMBER)).contains("2025/FB3/0264");
        assertThat(words(extract, Field.OUTCOME)).contains("adopted");
        assertThat(words(extract, Field.OUTCOME_RAW)).contains("Ja: 9 Nein: 1 Enthaltungen: 1");
        assertThat(value(extract, Field.VOTE)).contains(new Vote(Majority.COUNTS, 9, 1, 1, null, null));
        assertThat(extract.publicity()).isEqualTo(Publicity.NON_PUBLIC);
    }

    @Test
    void theDraftHasNeitherNumberNorDay() throws IOException {
        Recognition draft = read("press/Entwurf_Linie-47.docx");

        assertThat(draft.kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(words(draft, Field.TITLE)).contains("Linie 47 fährt ab Dezember jede Stunde");
        assertThat(words(draft, Field.PRESS_NUMBER)).isEmpty();
        assertThat(day(draft, Field.ISSUE_DATE)).isEmpty();
    }

    private static void staysPublicAndOfTheCounty(Recognition recognition) {
        assertThat(recognition.publicity()).isEqualTo(Publicity.NOT_CONTRADICTED);
        assertThat(words(recognition, Field.BODY)).contains("Landkreis Mittelau");
    }

    private static Vote unanimous() {
        return new Vote(Majority.UNANIMOUS, null, null, null, null, null);
    }

    private static Recognition read(String name) throws IOException {
        return files.read(sample(name));
    }

    private static Path sample(String name) {
        Optional<Path> samples = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("deploy/samples"))
                .filter(Files::isDirectory)
                .findFirst();
        return samples.orElseThrow().resolve(name);
    }
}
