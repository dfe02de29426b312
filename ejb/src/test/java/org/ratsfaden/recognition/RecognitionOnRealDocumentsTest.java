package org.ratsfaden.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.particular.Quotation;
import org.ratsfaden.recognition.Comparison.Verdict;
import org.ratsfaden.recognition.LabelledCorpus.Labelled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the recognition on labelled real documents. The rules were written looking at the even lines of the corpus; the odd
 * ones are the hold-out. Wrong values weigh more than missing ones: precision has one floor, each field's recall its own.
 */
class RecognitionOnRealDocumentsTest {

    private static final Logger LOG = LoggerFactory.getLogger(RecognitionOnRealDocumentsTest.class);

    private static final int ENOUGH_LABELS = 10;

    @BeforeAll
    static void needsTheSharedDocuments() {
        assumeTrue(
                LabelledCorpus.shared().isPresent(),
                "skipped: no real documents in ../shared beside the checkout, nor where RATSFADEN_SHARED says");
    }

    @Test
    void whatIsFoundIsRightAndEnoughIsFound() throws IOException {
        List<Labelled> documents = LabelledCorpus.documents(shared());
        report("even", documents, document -> document.line() % 2 == 0);
        report("odd", documents, document -> document.line() % 2 == 1);

        Map<Field, Tally> whole = report("all", documents, _ -> true);

        SoftAssertions floors = new SoftAssertions();
        whole.forEach((field, tally) -> {
            if (tally.labels() >= ENOUGH_LABELS) {
                floors.assertThat(tally.precision())
                        .as("precision of %s: %s", field.key(), tally)
                        .isGreaterThanOrEqualTo(Floors.PRECISION.getOrDefault(field, 0.95));
                floors.assertThat(tally.recall())
                        .as("recall of %s: %s", field.key(), tally)
                        .isGreaterThanOrEqualTo(Floors.RECALL.getOrDefault(field, 0.9));
            }
        });
        floors.assertThat(kinds(documents, _ -> true)).as("kinds").isGreaterThanOrEqualTo(Floors.KIND);
        floors.assertAll();
    }

    /** What is called a newspaper is hidden from the public: rather one too few than one too many. */
    @Test
    void nothingElseIsCalledANewspaper() throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Labelled document : LabelledCorpus.documents(shared())) {
            boolean called = DocumentReader.read(document.pages()).kind() == DocumentKind.NEWSPAPER;
            boolean is = document.labels().getString("kind").equals(DocumentKind.NEWSPAPER.key());
            right += called && is ? 1 : 0;
            wrong += called && !is ? 1 : 0;
            missed += !called && is ? 1 : 0;
        }
        LOG.info("newspapers right={} wrong={} missed={}", right, wrong, missed);

        assertThat(wrong).isZero();
        assertThat(right).isGreaterThan(2 * missed);
    }

    private static Map<Field, Tally> report(String name, List<Labelled> documents, Predicate<Labelled> part) {
        Map<Field, Tally> tallies = new EnumMap<>(Field.class);
        for (Labelled document : documents.stream().filter(part).toList()) {
            Recognition read = DocumentReader.read(document.pages());
            for (Field field : Field.values()) {
                Verdict verdict = Comparison.field(field, read, document.labels());
                tallies.merge(field, Tally.of(verdict), Tally::plus);
            }
        }
        tallies.values().removeIf(tally -> tally.labels() == 0);
        LOG.info("part={} kind={}", name, kinds(documents, part));
        tallies.forEach((field, tally) -> LOG.info("part={} field={} {}", name, field.key(), tally));
        return tallies;
    }

    private static double kinds(List<Labelled> documents, Predicate<Labelled> part) {
        return documents.stream()
                .filter(part)
                .mapToInt(document ->
                        Comparison.kind(DocumentReader.read(document.pages()), document.labels()) == Verdict.RIGHT
                                ? 1
                                : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void thePressReleaseOf2018() throws IOException {
        Recognition release = seed("000");

        assertThat(release.kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(words(release, Field.PRESS_NUMBER)).contains("PM11/2018-03-06");
        assertThat(day(release, Field.ISSUE_DATE)).contains(LocalDate.of(2018, 3, 6));
        assertThat(words(release, Field.DATELINE_PLACE)).contains("Güstrow");
        assertThat(words(release, Field.VISDP)).contains("Michael Fengler");
        assertThat(words(release, Field.TITLE))
                .contains("Ehrgeiziger Auftakt zum Integrationskonzept des Landkreises Rostock");
        assertThat(words(release, Field.BODY)).contains("Landkreis Rostock");
        assertThat(words(release, Field.PRESS_KEY)).contains("2018/11");
        assertThat(words(release, Field.LEAD).orElse("")).startsWith("Der 1. Integrationsgipfel");
        assertThat(words(release, Field.CONTACT).orElse("")).contains("03843 755 12007");
        assertThat(release.quotations())
                .map(Quotation::speaker)
                .hasSize(4)
                .contains("Landrat Constien", "Sozialdezernentin Anja Kerl", "Anja Kerl");
        assertThat(release.discrepancies()).isEmpty();
    }

    @Test
    void thePressReleaseWithoutANumber() throws IOException {
        Recognition release = seed("001");

        assertThat(release.kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(words(release, Field.PRESS_NUMBER)).isEmpty();
        assertThat(words(release, Field.VISDP)).isEmpty();
        assertThat(day(release, Field.ISSUE_DATE)).contains(LocalDate.of(2017, 5, 29));
        assertThat(words(release, Field.BODY)).contains("Hansestadt Rostock");
    }

    @Test
    void thePressReleaseWithItsImprintInTheMiddle() throws IOException {
        Recognition release = seed("002");

        assertThat(release.kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(words(release, Field.PRESS_NUMBER)).contains("PM 27/2015");
        assertThat(day(release, Field.ISSUE_DATE)).contains(LocalDate.of(2015, 6, 26));
        assertThat(words(release, Field.VISDP)).contains("Kay-Uwe Neumann");
        assertThat(words(release, Field.PRESS_KEY)).contains("2015/27");
        assertThat(words(release, Field.DATELINE_PLACE)).contains("Güstrow");
        assertThat(words(release, Field.TITLE)).contains("Netzwerk „Integration & Vielfalt“ im Landkreis Rostock");
    }

    @Test
    void theExtractOfAMixedMeeting() throws IOException {
        Recognition extract = seed("003");

        assertThat(extract.kind()).isEqualTo(DocumentKind.EXTRACT);
        assertThat(extract.publicity()).isEqualTo(Publicity.NOT_CONTRADICTED);
        assertThat(words(extract, Field.AGENDA_ITEM)).contains("5.1");
        assertThat(words(extract, Field.MEETING_START)).contains("17:00");
        assertThat(words(extract, Field.MEETING_END)).contains("18:55");
        assertThat(words(extract, Field.MEETING_PLACE).orElse("")).startsWith("Sitzungsraum II");
        assertThat(words(extract, Field.PUBLIC_STATUS)).contains("public");
        assertThat(words(extract, Field.COMMITTEE)).contains("Kultur- und Sozialausschuss");
        assertThat(words(extract, Field.PAPER_NUMBER)).contains("2017/FB3/0433");
        assertThat(words(extract, Field.LEAD_DEPARTMENT)).contains("Fachbereich 3");
        assertThat(day(extract, Field.MEETING_DATE)).contains(LocalDate.of(2017, 4, 19));
        assertThat(words(extract, Field.TITLE)).contains("Beauftragung zur Erarbeitung eines Integrationskonzeptes");
        assertThat(words(extract, Field.OUTCOME)).contains("recommended");
        assertThat(value(extract, Field.VOTE))
                .contains(new FindingValue.Vote(Majority.UNANIMOUS, null, null, null, null, null));
    }

    @Test
    void theArticleWithoutATitle() throws IOException {
        Recognition article = seed("004");

        assertThat(article.kind()).isEqualTo(DocumentKind.NEWSPAPER);
        assertThat(words(article, Field.TITLE)).isEmpty();
        assertThat(day(article, Field.ISSUE_DATE)).contains(LocalDate.of(2017, 10, 13));
        assertThat(words(article, Field.COMMITTEE)).contains("Kreistag");
        assertThat(day(article, Field.MEETING_DATE)).contains(LocalDate.of(2017, 10, 11));
        assertThat(words(article, Field.OUTCOME)).isEmpty();
    }

    private static Path shared() {
        return LabelledCorpus.shared().orElseThrow();
    }

    private static Recognition seed(String number) throws IOException {
        return DocumentReader.read(LabelledCorpus.seed(shared(), number));
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
