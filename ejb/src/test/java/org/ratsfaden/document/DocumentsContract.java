package org.ratsfaden.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;
import static org.ratsfaden.document.DocumentSamples.onePage;
import static org.ratsfaden.document.DocumentSamples.receivedDocument;
import static org.ratsfaden.document.DocumentSamples.titleFinding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.FindingValue.Majority;
import org.ratsfaden.transaction.Transactions;

/** What every place that keeps documents promises. */
public interface DocumentsContract {

    Documents documents();

    Transactions transactions();

    @Test
    default void aStoredDocumentIsFoundAsItWas() {
        Document document = add(receivedDocument());

        assertThat(find(document.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(document);
    }

    @Test
    default void nobodyKnowsADocumentThatWasNeverStored() {
        assertThat(transactions().inOne(() -> documents().find(DocumentId.next())))
                .isEmpty();
        assertThat(transactions().inOne(() -> documents().findAll(List.of(DocumentId.next()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.ratsfaden.document.DocumentsContract#everyVisibility")
    default void everyVisibilityIsKept(Visibility visibility) {
        Document document = add(receivedDocument("a.pdf", visibility));

        assertThat(find(document.id()).arrival().declared()).isEqualTo(visibility);
    }

    static List<Visibility> everyVisibility() {
        return List.of(
                new Visibility.Public(),
                new Visibility.CouncilOffice(),
                new Visibility.OnlyFor(Set.of(new CommitteeKey("bauausschuss"), new CommitteeKey("kreistag"))),
                new Visibility.Confidential(Set.of("anna", "bert")),
                new Visibility.Confidential(Set.of()),
                new Visibility.Draft(),
                new Visibility.Embargoed(MONDAY_MORNING));
    }

    @Test
    default void everyChangeGetsTheNextSequenceNumber() {
        Document first = add(receivedDocument("a.pdf", new Visibility.Public()));
        Document second = add(receivedDocument("b.pdf", new Visibility.Public()));
        long before = transactions().inOne(() -> documents().lastIndexSeq());

        replace(quarantined(find(second.id())));
        replace(quarantined(find(first.id())));

        assertThat(transactions().inOne(() -> documents().changedSince(before, 10)))
                .extracting(Document::id)
                .containsExactly(second.id(), first.id());
        assertThat(transactions().inOne(() -> documents().lastIndexSeq())).isEqualTo(before + 2);
    }

    @Test
    default void aQuarantinedDocumentKeepsItsReason() {
        Document document = add(receivedDocument());

        replace(quarantined(find(document.id())));

        assertThat(find(document.id()).state())
                .isEqualTo(new DocumentState.Quarantined(QuarantineReason.NO_TEXT, "12"));
    }

    @Test
    default void whoComesSecondWithAnOldValueIsTold() {
        Document document = add(receivedDocument());
        Document old = find(document.id());
        replace(quarantined(old));

        assertThatThrownBy(() -> replace(quarantined(old))).isInstanceOf(StaleDocument.class);
    }

    @Test
    default void documentsOfTheSameFileAreFoundByItsHash() {
        Document document = add(receivedDocument("a.pdf", new Visibility.Public()));
        add(receivedDocument("b.pdf", new Visibility.Public()));

        assertThat(transactions().inOne(() -> documents().ofFile(document.file())))
                .extracting(Document::id)
                .containsExactly(document.id());
    }

    @Test
    default void documentsOfSeveralFilesAreFoundAtOnce() {
        Document first = add(receivedDocument("a.pdf", new Visibility.Public()));
        Document second = add(receivedDocument("b.pdf", new Visibility.CouncilOffice()));
        add(receivedDocument("c.pdf", new Visibility.Public()));
        List<ContentHash> asked = List.of(second.file(), first.file(), DocumentSamples.hashOf("nowhere.pdf"));

        assertThat(transactions().inOne(() -> documents().ofFiles(asked)))
                .extracting(Document::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(transactions().inOne(() -> documents().ofFiles(List.of()))).isEmpty();
    }

    @Test
    default void aCopyOfThePublicPagesIsFoundByItsOriginal() {
        Document original = add(receivedDocument("a.pdf", new Visibility.CouncilOffice()));
        Document copy = add(Document.received(
                DocumentSamples.hashOf("b.pdf"),
                new Arrival(
                        "b.pdf",
                        Document.sourceOfPublicPart(original.id()),
                        null,
                        new Visibility.Public(),
                        MONDAY_MORNING)));

        assertThat(transactions().inOne(() -> documents().fromSource(Document.sourceOfPublicPart(original.id()))))
                .extracting(Document::id)
                .containsExactly(copy.id());
        assertThat(find(copy.id()).publicPartOf()).contains(original.id());
        assertThat(find(original.id()).publicPartOf()).isEmpty();
    }

    @Test
    default void aFileHasOneFirstDocumentAndAnyNumberOfOthers() {
        Document first = add(receivedDocument("a.pdf", new Visibility.Public()));
        Document second = receivedDocument("a.pdf", new Visibility.Draft());

        assertThatThrownBy(() -> add(second)).isInstanceOf(RuntimeException.class);
        transactions().inOne(() -> {
            documents().addAnother(second);
            return second;
        });

        assertThat(transactions().inOne(() -> documents().ofFile(first.file())))
                .extracting(Document::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    default void pagesAreKeptInOrderAndReplacedTogether() {
        Document document = add(receivedDocument());
        OffsetMap map = new OffsetMap(List.of(new OffsetMap.Anchor(3, 5)));
        List<Page> pages = List.of(new Page(1, "Erste Seite", map), new Page(2, "Zweite Seite", OffsetMap.UNCHANGED));

        keepPages(document.id(), onePage("vorher"));
        keepPages(document.id(), pages);

        assertThat(transactions().inOne(() -> documents().pages(document.id()))).isEqualTo(pages);
    }

    @Test
    default void textsOfSeveralDocumentsAreReadAtOnce() {
        Document read = add(receivedDocument("text-1.pdf", new Visibility.Public()));
        Document alsoRead = add(receivedDocument("text-2.pdf", new Visibility.Public()));
        Document unread = add(receivedDocument("text-3.pdf", new Visibility.Public()));
        keepPages(read.id(), List.of(page(1, "Erste Seite"), page(2, "Zweite Seite")));
        keepPages(alsoRead.id(), List.of(page(1, "Einzige Seite")));

        var texts = transactions().inOne(() -> documents().textsOf(List.of(unread.id(), alsoRead.id(), read.id())));

        assertThat(texts)
                .containsOnly(
                        entry(read.id(), List.of("Erste Seite", "Zweite Seite")),
                        entry(alsoRead.id(), List.of("Einzige Seite")));
    }

    @Test
    default void findingsOfSeveralDocumentsAreReadAtOnce() {
        Document read = add(receivedDocument("findings-1.pdf", new Visibility.Public()));
        Document alsoRead = add(receivedDocument("findings-2.pdf", new Visibility.Public()));
        Document unread = add(receivedDocument("findings-3.pdf", new Visibility.Public()));
        keepFindings(read.id(), List.of(titleFinding("Schuldach"), aVote()));
        keepFindings(alsoRead.id(), List.of(titleFinding("Radweg")));

        var findings =
                transactions().inOne(() -> documents().findingsOf(List.of(unread.id(), alsoRead.id(), read.id())));

        assertThat(findings)
                .containsOnly(
                        entry(read.id(), List.of(titleFinding("Schuldach"), aVote())),
                        entry(alsoRead.id(), List.of(titleFinding("Radweg"))));
    }

    @Test
    default void idsAreToldInTheirOrderFromAnyOneOn() {
        List<DocumentId> ids = Stream.of("id-1.pdf", "id-2.pdf", "id-3.pdf")
                .map(name ->
                        add(receivedDocument(name, new Visibility.Public())).id())
                .sorted(Comparator.comparing(DocumentId::toString))
                .toList();

        assertThat(transactions().inOne(() -> documents().count())).isEqualTo(3);
        assertThat(idsAfter(Optional.empty(), 2)).isEqualTo(ids.subList(0, 2));
        assertThat(idsAfter(Optional.of(ids.get(1)), 2)).isEqualTo(ids.subList(2, 3));
    }

    private List<DocumentId> idsAfter(Optional<DocumentId> last, int limit) {
        return transactions().inOne(() -> documents().idsAfter(last, limit));
    }

    @Test
    default void filesAreToldByTheFirstDigitsOfTheirHashes() {
        Document document = add(receivedDocument());
        String hex = document.file().hex();
        String otherDigit = hex.startsWith("a") ? "b" : "a";

        assertThat(files(hex.substring(0, 2))).containsExactly(entry(document.file(), 4711L));
        assertThat(files(hex)).containsExactly(entry(document.file(), 4711L));
        assertThat(files(otherDigit)).isEmpty();

        replace(find(document.id()).erased(MONDAY_MORNING));
        assertThat(files(hex)).isEmpty();
    }

    private Map<ContentHash, Long> files(String digits) {
        return transactions().inOne(() -> documents().files(digits));
    }

    private static Page page(int number, String text) {
        return new Page(number, text, OffsetMap.UNCHANGED);
    }

    @Test
    default void whatAPersonHasSaidOutlivesEveryReReading() {
        Document document = add(receivedDocument());
        keepFindings(document.id(), List.of(titleFinding("Schuldach"), aVote()));

        keepFindings(document.id(), List.of(titleFinding("Das Schuldach")));

        assertThat(transactions().inOne(() -> documents().findings(document.id())))
                .containsExactly(titleFinding("Das Schuldach"));
    }

    @Test
    default void whatAPersonSaidLastHoldsInPlaceOfWhatWasRead() {
        Document document = add(receivedDocument());
        keepFindings(document.id(), List.of(titleFinding("Schuldach"), aVote()));
        Finding first = said(Field.TITLE, new FindingValue.Words("Schuldach sanieren"), 0);
        Finding last = said(Field.TITLE, new FindingValue.Words("Das Schuldach"), 60);

        keepStatement(document.id(), first);
        keepStatement(document.id(), last);
        keepFindings(document.id(), List.of(titleFinding("Schul-Dach"), aVote()));

        assertThat(transactions().inOne(() -> documents().findings(document.id())))
                .containsExactly(last, aVote());
        assertThat(transactions()
                        .inOne(() -> documents().statements(document.id()))
                        .said())
                .containsExactlyInAnyOrder(first, last, titleFinding("Schul-Dach"), aVote());
        assertThat(transactions()
                        .inOne(() -> documents().findingsOf(List.of(document.id())))
                        .get(document.id()))
                .containsExactly(last, aVote());
    }

    @Test
    default void whatAPersonSaysIsNotStatedIsLeftOut() {
        Document document = add(receivedDocument());
        keepFindings(document.id(), List.of(titleFinding("Schuldach"), aVote()));

        keepStatement(document.id(), said(Field.VOTE, new FindingValue.NotStated(), 0));

        assertThat(transactions().inOne(() -> documents().findings(document.id())))
                .containsExactly(titleFinding("Schuldach"));
    }

    @Test
    default void evidenceOfAPersonMovesWithItsWordsWhenTheTextIsReadAnew() {
        Document document = add(receivedDocument());
        keepPages(document.id(), List.of(page(1, "Das Schuldach ist undicht")));
        Finding moving = new Finding(
                Field.TITLE,
                new FindingValue.Words("Schuldach"),
                1,
                new Evidence(1, 4, 13, "Schuldach"),
                new FindingSource.Person("anna", MONDAY_MORNING));
        keepStatement(document.id(), moving);

        keepPages(document.id(), List.of(page(1, "Briefkopf"), page(2, "Zum Schuldach")));

        assertThat(transactions().inOne(() -> documents().findings(document.id())))
                .extracting(Finding::evidence)
                .containsExactly(new Evidence(2, 4, 13, "Schuldach"));

        keepPages(document.id(), List.of(page(1, "leer")));

        assertThat(transactions().inOne(() -> documents().findings(document.id())))
                .extracting(Finding::value, Finding::evidence)
                .containsExactly(tuple(new FindingValue.Words("Schuldach"), null));
    }

    @Test
    default void documentsReadByAnOlderRecogniserAreTold() {
        Document old = add(receivedDocument("old.pdf", new Visibility.Public()));
        keepFindings(old.id(), List.of(aVote()));

        assertThat(transactions().inOne(() -> documents().readBefore(2, 10))).containsExactly(old.id());
        assertThat(transactions().inOne(() -> documents().readBefore(1, 10))).isEmpty();
    }

    @Test
    default void everyKindOfFindingIsKeptAsItWas() {
        Document document = add(receivedDocument());
        List<Finding> findings = List.of(
                titleFinding("Schuldach"),
                aVote(),
                finding(Field.MEETING_DATE, new FindingValue.Day(LocalDate.of(2025, 6, 12))),
                finding(Field.HAS_DECISION, new FindingValue.Flag(true)));

        keepFindings(document.id(), findings);

        assertThat(transactions().inOne(() -> documents().findings(document.id())))
                .isEqualTo(findings);
    }

    private static Finding aVote() {
        return finding(Field.VOTE, new FindingValue.Vote(Majority.COUNTS, 23, 4, null, 0, null));
    }

    private static Finding finding(Field field, FindingValue value) {
        return new Finding(field, value, 1, null, new FindingSource.Machine(1));
    }

    private static Finding said(Field field, FindingValue value, int secondsLater) {
        return new Finding(
                field, value, 1, null, new FindingSource.Person("anna", MONDAY_MORNING.plusSeconds(secondsLater)));
    }

    private void keepStatement(DocumentId id, Finding finding) {
        transactions().inOne(() -> {
            documents().keepStatement(id, finding);
            return id;
        });
    }

    private static Document quarantined(Document document) {
        return document.quarantined(QuarantineReason.NO_TEXT, "12");
    }

    @Test
    default void whatAPersonHasSaidAboutAnItemOutlivesItsReReadingAndTheItemsKeepTheirOrder() {
        Document document = add(receivedDocument());
        DocumentItem second = new DocumentItem(new ItemKey("2"), List.of(titleFinding("Schuldach")));
        DocumentItem tenth = new DocumentItem(new ItemKey("10"), List.of(titleFinding("Radweg"), aVote()));
        keepFindings(document.id(), List.of(titleFinding("Niederschrift")));
        keepItems(document.id(), List.of(second, tenth));
        Finding corrected = said(Field.TITLE, new FindingValue.Words("Das Schuldach"), 0);

        transactions().inOne(() -> {
            documents().keepStatement(new Subject(document.id(), second.key()), corrected);
            return document;
        });
        keepItems(document.id(), List.of(second, tenth));
        keepFindings(document.id(), List.of(titleFinding("Niederschrift")));

        assertThat(transactions().inOne(() -> documents().items(document.id())))
                .containsExactly(new DocumentItem(second.key(), List.of(corrected)), tenth);
        assertThat(transactions().inOne(() -> documents().findings(document.id())))
                .containsExactly(titleFinding("Niederschrift"));
        assertThat(transactions()
                        .inOne(() -> documents()
                                .findingsAbout(List.of(
                                        Subject.whole(document.id()), new Subject(document.id(), tenth.key())))))
                .containsOnly(
                        entry(Subject.whole(document.id()), List.of(titleFinding("Niederschrift"))),
                        entry(new Subject(document.id(), tenth.key()), tenth.findings()));
    }

    @Test
    default void anItemThatOnlyAPersonStillSpeaksOfComesLast() {
        Document document = add(receivedDocument());
        DocumentItem gone = new DocumentItem(new ItemKey("1"), List.of(titleFinding("Schuldach")));
        DocumentItem read = new DocumentItem(new ItemKey("N1"), List.of(titleFinding("Radweg")));
        Finding corrected = said(Field.TITLE, new FindingValue.Words("Das Schuldach"), 0);
        keepItems(document.id(), List.of(gone));
        transactions().inOne(() -> {
            documents().keepStatement(new Subject(document.id(), gone.key()), corrected);
            return document;
        });

        keepItems(document.id(), List.of(read));

        assertThat(transactions().inOne(() -> documents().items(document.id())))
                .containsExactly(read, new DocumentItem(gone.key(), List.of(corrected)));
    }

    private void keepItems(DocumentId id, List<DocumentItem> items) {
        transactions().inOne(() -> {
            documents().keepMachineItems(id, items);
            return id;
        });
    }

    private Document add(Document document) {
        return transactions().inOne(() -> {
            documents().add(document, 4711);
            return document;
        });
    }

    private Document find(DocumentId id) {
        return transactions().inOne(() -> documents().find(id)).orElseThrow();
    }

    private void replace(Document document) {
        transactions().inOne(() -> {
            documents().replace(document);
            return document;
        });
    }

    private void keepPages(DocumentId id, List<Page> pages) {
        transactions().inOne(() -> {
            documents().keepPages(id, pages);
            return id;
        });
    }

    private void keepFindings(DocumentId id, List<Finding> findings) {
        transactions().inOne(() -> {
            documents().keepMachineFindings(id, findings);
            return id;
        });
    }
}
