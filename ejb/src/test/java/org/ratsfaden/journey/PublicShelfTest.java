package org.ratsfaden.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.jpa.JpaClarifications;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.file.FileSystemOriginalFiles;
import org.ratsfaden.journey.jpa.JpaStepQueue;
import org.ratsfaden.particular.InMemoryParticulars;
import org.ratsfaden.placing.PlacingTwins;
import org.ratsfaden.press.Deed;
import org.ratsfaden.press.IssueRelease;
import org.ratsfaden.press.MoveRelease;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.PressOffice;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseDates;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseSheet;
import org.ratsfaden.press.commonmark.CommonMarkup;
import org.ratsfaden.search.Filter;
import org.ratsfaden.search.RelatedWords;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.lucene.LuceneSearchIndex;

/** A published release is found like any document, and a withdrawn one is not. */
@Tag("database")
class PublicShelfTest {

    private final PressOffice office = new PressOffice();

    @TempDir
    private Path home;

    private LuceneSearchIndex index;
    private SearchDocuments search;
    private MoveRelease moving;

    @BeforeEach
    void open() throws IOException {
        var clarifications = new JpaClarifications(office.database.entities(), office.clock);
        index = new LuceneSearchIndex(
                home.resolve("index"),
                new KeptTexts(office.documents, office.database),
                () -> RelatedWords.NONE,
                office.clock);
        search = new SearchDocuments(index, office.documents, office.database);
        PublicShelf shelf = new PublicShelf(
                office.documents,
                new FileSystemOriginalFiles(home.resolve("originals")),
                new JpaStepQueue(office.database.entities(), office.clock),
                PlacingTwins.place(office.documents, clarifications, office.clock),
                new FollowChanges(office.documents, new InMemoryParticulars(), index, clarifications, office.database),
                new PublicShelf.Ways(
                        new ReleaseSheet(office.rules, new CommonMarkup()),
                        "Landkreis Mittelau",
                        "https://kreis.example/presse/",
                        home.resolve("tmp"),
                        office.clock));
        moving = new MoveRelease(
                office.releases,
                new IssueRelease(office.numbers, shelf, office.mail, office.rules, office.clock),
                office.rules,
                office.clock,
                office.database);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        office.close();
    }

    @Test
    void searchFindsAReleaseWhenItsPublicationIsAnswered() throws IOException {
        assertThat(found("Nessebrück")).isEmpty();
        PressRelease published = published();

        assertThat(found("Nessebrück")).containsExactly(published.document());
        assertThat(found("PM 1/2026")).containsExactly(published.document());
        Document document = document(published);
        assertThat(document.kind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        Description described = Description.of(document, findings(document));
        assertThat(described.title()).isEqualTo("Linie 47 fährt jede Stunde");
        assertThat(described.body()).isEqualTo("Landkreis Mittelau");
        assertThat(described.date()).isEqualTo("2026-11-23");
        assertThat(document.arrival().sourceUrl())
                .as("its page is one click away")
                .isEqualTo("https://kreis.example/presse/2026/1");
    }

    @Test
    void whatTheOfficeWroteIsKeptAsSaidByAPersonWithItsPlaceInTheText() throws IOException {
        Document document = document(published());

        assertThat(finding(document, Field.PRESS_NUMBER).value()).isEqualTo(new FindingValue.Words("PM 1/2026"));
        assertThat(finding(document, Field.PRESS_KEY).value()).isEqualTo(new FindingValue.Words("2026/1"));
        assertThat(finding(document, Field.VISDP).evidence()).isNotNull();
        assertThat(finding(document, Field.TITLE).evidence()).isNotNull();
        assertThat(Files.readString(new FileSystemOriginalFiles(home.resolve("originals")).locate(document.file())))
                .contains(
                        "PRESSEMITTEILUNG",
                        "PM 1/2026",
                        "Auenfurt, den 23. November 2026",
                        "V.i.S.d.P.: Svea Maaßenkamp")
                .doesNotContain("**");
    }

    @Test
    void aCorrectionIsFoundInPlaceOfTheFirst() throws IOException {
        PressRelease first = published();
        does(first.id(), Deed.CORRECT, SVEA);
        office.writes(first.id(), WHOLE, "Die Linie fährt auch nach Wolmshagen.", SVEA);
        does(first.id(), Deed.SUBMIT, SVEA);
        does(first.id(), Deed.APPROVE, JANA);
        PressRelease second = does(first.id(), Deed.PUBLISH, JANA);

        assertThat(found("Nessebrück")).containsExactly(second.document());
        assertThat(found("Wolmshagen")).containsExactly(second.document());
        assertThat(document(first).visibility()).isEqualTo(new Visibility.Draft());
    }

    @Test
    void whatIsWithdrawnIsGoneFromSearchWhenThatIsAnswered() throws IOException {
        PressRelease published = published();
        does(published.id(), Deed.WITHDRAW, JANA);

        assertThat(found("Nessebrück")).isEmpty();
        assertThat(document(published).visibility()).isEqualTo(new Visibility.Draft());
    }

    private PressRelease published() throws IOException {
        return does(office.approved(ReleaseDates.NONE), Deed.PUBLISH, SVEA);
    }

    private PressRelease does(ReleaseId id, Deed deed, Reader by) throws IOException {
        Moved moved = moving.move(id, OptionalLong.empty(), deed, "Anlass", by);
        return PressOffice.done(moved);
    }

    private Document document(PressRelease release) {
        return office.database
                .inOne(() -> office.documents.find(Objects.requireNonNull(release.document())))
                .orElseThrow();
    }

    private List<Finding> findings(Document document) {
        return office.database.inOne(() -> office.documents.findings(document.id()));
    }

    private Finding finding(Document document, Field field) {
        return findings(document).stream()
                .filter(finding -> finding.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private List<DocumentId> found(String words) throws IOException {
        return search
                .search(new SearchQuery(words, Filter.NONE, SearchQuery.Sort.RELEVANCE, 1, 20, new Reader.Anonymous()))
                .hits()
                .stream()
                .map(hit -> hit.id())
                .toList();
    }
}
