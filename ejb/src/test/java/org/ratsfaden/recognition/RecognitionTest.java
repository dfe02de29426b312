package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;

class RecognitionTest {

    @Test
    void aPressReleaseIsKnownByItsNumberWithTheDay() {
        Recognition release = read("press-number-with-date.txt");

        assertThat(release.kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(words(release, Field.PRESS_NUMBER)).contains("PM7/2024-02-12");
        assertThat(words(release, Field.TITLE)).contains("Kreis Ahrental eröffnet das Haus der Sprachen");
        assertThat(words(release, Field.DATELINE_PLACE)).contains("Lindenau");
        assertThat(day(release, Field.ISSUE_DATE)).contains(LocalDate.of(2024, 2, 12));
        assertThat(words(release, Field.VISDP)).contains("Torben Hasselmann");
        assertThat(words(release, Field.BODY)).contains("Landkreis Ahrental");
    }

    @Test
    void aPressReleaseIsKnownByItsNumberWithTheYear() {
        Recognition release = read("press-number-with-year.txt");

        assertThat(release.kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(words(release, Field.PRESS_NUMBER)).contains("PM 41/2023");
        assertThat(words(release, Field.TITLE)).contains("Runder Tisch „Zusammen im Kreis“ tagt in Lindenau");
        assertThat(day(release, Field.ISSUE_DATE)).contains(LocalDate.of(2023, 9, 3));
        assertThat(words(release, Field.VISDP)).contains("Jette Brammer");
    }

    @Test
    void gluedLabelsOfAnExtractAreReadOneByOne() {
        Recognition extract = read("extract-glued-labels.txt");

        assertThat(extract.kind()).isEqualTo(DocumentKind.EXTRACT);
        assertThat(words(extract, Field.TITLE)).contains("Einrichtung einer Beratungsstelle");
        assertThat(words(extract, Field.COMMITTEE)).contains("Bildungs- und Sozialausschuss");
        assertThat(words(extract, Field.AGENDA_ITEM)).contains("4.2");
        assertThat(words(extract, Field.PAPER_NUMBER)).contains("2024/FB2/0117");
        assertThat(words(extract, Field.PAPER_TYPE)).contains("Beschlussvorlage");
        assertThat(words(extract, Field.LEAD_DEPARTMENT)).contains("Fachbereich 2");
        assertThat(day(extract, Field.MEETING_DATE)).contains(LocalDate.of(2024, 5, 16));
        assertThat(words(extract, Field.BODY)).contains("Landkreis Ahrental");
    }

    @Test
    void aPublicItemOfAMixedMeetingIsPublic() {
        Recognition extract = read("extract-glued-labels.txt");

        assertThat(words(extract, Field.PUBLIC_STATUS)).contains("public");
        assertThat(extract.publicity()).isEqualTo(Publicity.NOT_CONTRADICTED);
    }

    @Test
    void aNonPublicItemSaysSo() {
        Recognition extract = read("extract-non-public.txt");

        assertThat(words(extract, Field.PUBLIC_STATUS)).contains("nonpublic");
        assertThat(words(extract, Field.AGENDA_ITEM)).contains("4.2");
        assertThat(extract.publicity()).isEqualTo(Publicity.NON_PUBLIC);
    }

    @Test
    void anAdvisingCommitteeRecommendsWhateverVerbItUses() {
        Recognition extract = read("extract-glued-labels.txt");

        assertThat(words(extract, Field.OUTCOME)).contains("recommended");
        assertThat(words(extract, Field.DECIDING_BODY)).contains("Kreistag");
    }

    @Test
    void anAbstentionDoesNotBreakUnanimityAndWhatIsNotStatedIsNull() {
        Recognition extract = read("extract-glued-labels.txt");

        assertThat(value(extract, Field.VOTE))
                .contains(new FindingValue.Vote(Majority.UNANIMOUS, null, null, 1, null, null));
    }

    @Test
    void whatWasPostponedBeforeIsHistory() {
        Recognition extract = read("extract-postponed-before.txt");

        assertThat(extract.kind()).isEqualTo(DocumentKind.EXTRACT);
        assertThat(words(extract, Field.OUTCOME)).contains("adopted");
        assertThat(words(extract, Field.TITLE)).contains("Neubau einer Sporthalle");
        assertThat(words(extract, Field.DECISION_TEXT))
                .contains("Der Bauausschuss beauftragt die Verwaltung mit der Planung einer Sporthalle.");
        assertThat(value(extract, Field.VOTE)).contains(new FindingValue.Vote(Majority.UNANIMOUS, 9, 0, 2, null, null));
    }

    @Test
    void minutesWithTwoPartsWaitForAPerson() {
        Recognition minutes = read("minutes-mixed.txt");

        assertThat(minutes.kind()).isEqualTo(DocumentKind.MINUTES);
        assertThat(minutes.publicity()).isEqualTo(Publicity.MIXED);
        assertThat(words(minutes, Field.COMMITTEE)).contains("Jugendhilfeausschuss");
        assertThat(day(minutes, Field.MEETING_DATE)).contains(LocalDate.of(2024, 4, 9));
        assertThat(day(minutes, Field.ISSUE_DATE)).contains(LocalDate.of(2024, 4, 22));
    }

    @Test
    void minutesRepeatTheirFirstDecision() {
        Recognition minutes = read("minutes-mixed.txt");

        assertThat(words(minutes, Field.DECISION_TEXT))
                .contains("Der Jugendhilfeausschuss fördert die Jugendarbeit mit 12.000 Euro.");
        assertThat(words(minutes, Field.AGENDA_ITEM)).contains("2");
        assertThat(words(minutes, Field.OUTCOME)).contains("adopted");
        assertThat(value(minutes, Field.VOTE))
                .contains(new FindingValue.Vote(Majority.MAJORITY, 8, 1, null, null, null));
    }

    @Test
    void aPaperBelongsToTheSittingThatDecides() {
        Recognition proposal = read("proposal.txt");

        assertThat(proposal.kind()).isEqualTo(DocumentKind.PROPOSAL);
        assertThat(words(proposal, Field.PAPER_NUMBER)).contains("BV/0123/2024");
        assertThat(words(proposal, Field.TITLE)).contains("Fortschreibung des Teilhabeplans");
        assertThat(words(proposal, Field.COMMITTEE)).contains("Kreistag");
        assertThat(words(proposal, Field.AGENDA_ITEM)).contains("8.1");
        assertThat(words(proposal, Field.CONSULTATION_ROLE)).contains("Entscheidung");
        assertThat(words(proposal, Field.PROPOSED_DECISION))
                .contains("Der Kreistag beschließt die Fortschreibung des Teilhabeplans.");
        assertThat(value(proposal, Field.HAS_DECISION)).contains(new FindingValue.Flag(false));
        assertThat(proposal.publicity()).isEqualTo(Publicity.NOT_CONTRADICTED);
    }

    @Test
    void anArticleWithoutATitleGetsNone() {
        Recognition article = read("article.txt");

        assertThat(article.kind()).isEqualTo(DocumentKind.NEWSPAPER);
        assertThat(words(article, Field.TITLE)).isEmpty();
        assertThat(words(article, Field.DATELINE_PLACE)).contains("LINDENAU");
        assertThat(day(article, Field.ISSUE_DATE)).contains(LocalDate.of(2024, 6, 4));
        assertThat(words(article, Field.COMMITTEE)).contains("Kreistag");
    }

    @Test
    void aLineOfTheWordingOfAnArticleNeverBecomesItsTitle() {
        Recognition article = read("article-wrapped.txt");

        assertThat(article.kind()).isEqualTo(DocumentKind.NEWSPAPER);
        assertThat(words(article, Field.TITLE).filter(title -> !title.equals("Lotsendienst wächst")))
                .isEmpty();
    }

    @Test
    void aConceptIsKnownByItsChapters() {
        Recognition concept = read("concept.txt");

        assertThat(concept.kind()).isEqualTo(DocumentKind.CONCEPT);
        assertThat(words(concept, Field.TITLE)).contains("Teilhabekonzept des Landkreises Ahrental");
        assertThat(words(concept, Field.BODY)).contains("Landkreis Ahrental");
    }

    @Test
    void aBlankFormHasNoOutcome() {
        Recognition form = read("blank-form.txt");

        assertThat(form.kind()).isEqualTo(DocumentKind.PROPOSAL);
        assertThat(words(form, Field.OUTCOME)).isEmpty();
        assertThat(words(form, Field.OUTCOME_RAW)).isEmpty();
        assertThat(value(form, Field.VOTE)).isEmpty();
        assertThat(words(form, Field.PAPER_NUMBER)).contains("2210");
        assertThat(words(form, Field.TITLE)).contains("Bericht der Stadtbücherei");
    }

    @Test
    void theMigrationOfServersIsNoneOfOurKinds() {
        assertThat(read("server-migration.txt").kind()).isEqualTo(DocumentKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "press-number-with-date.txt",
                "extract-glued-labels.txt",
                "minutes-mixed.txt",
                "proposal.txt",
                "article.txt"
            })
    void everyQuoteIsASliceOfItsPage(String name) {
        Page page = page(name);

        List<Finding> findings = DocumentReader.read(List.of(page)).findings();

        assertThat(findings).extracting(Finding::field).doesNotHaveDuplicates().contains(Field.HAS_DECISION);
        assertThat(findings)
                .map(Finding::evidence)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(page.text().substring(evidence.start(), evidence.end()))
                        .isEqualTo(evidence.quote()));
    }

    @Test
    void aFindingOnALaterPageNamesThatPage() {
        Page first = new Page(1, "NIEDERSCHRIFT\nüber die 2. Sitzung des Bauausschusses\n", OffsetMap.UNCHANGED);
        Page second = new Page(
                2,
                "TOP 1: Wegebau\n\nBeschluss:\nDer Weg wird gebaut.\n\nAbstimmungsergebnis:\neinstimmig beschlossen\n",
                OffsetMap.UNCHANGED);

        Recognition minutes = DocumentReader.read(List.of(first, second));

        Evidence evidence = minutes.findings().stream()
                .filter(finding -> finding.field() == Field.DECISION_TEXT)
                .findFirst()
                .map(Finding::evidence)
                .orElseThrow();
        assertThat(evidence.page()).isEqualTo(2);
        assertThat(evidence.quote()).isEqualTo("Der Weg wird gebaut.");
    }

    @Test
    void anEmptyPageStatesNothing() {
        Recognition nothing = DocumentReader.read(List.of(new Page(1, "", OffsetMap.UNCHANGED)));

        assertThat(nothing.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(nothing.findings()).extracting(Finding::field).containsExactly(Field.HAS_DECISION);
    }

    private static Recognition read(String name) {
        return DocumentReader.read(List.of(page(name)));
    }

    private static Page page(String name) {
        try (InputStream file =
                Objects.requireNonNull(RecognitionTest.class.getResourceAsStream("/files/" + name), name)) {
            return new Page(1, new String(file.readAllBytes(), StandardCharsets.UTF_8), OffsetMap.UNCHANGED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FindingValue> value(Recognition recognition, Field field) {
        return recognition.findings().stream()
                .filter(finding -> finding.field() == field)
                .map(Finding::value)
                .findFirst();
    }

    private static Optional<String> words(Recognition recognition, Field field) {
        return value(recognition, field).map(value -> ((FindingValue.Words) value).text());
    }

    private static Optional<LocalDate> day(Recognition recognition, Field field) {
        return value(recognition, field).map(value -> ((FindingValue.Day) value).date());
    }
}
