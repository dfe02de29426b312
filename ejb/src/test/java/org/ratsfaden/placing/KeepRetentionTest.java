package org.ratsfaden.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.InMemoryClarifications;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.placing.KeepRetention.Due;
import org.ratsfaden.placing.jpa.JpaRetentions;
import org.ratsfaden.placing.jpa.JpaVisibilityChanges;

@Tag("database")
class KeepRetentionTest {

    private static final Instant TODAY = Instant.parse("2026-11-22T08:00:00Z");
    private static final Visibility PUBLIC = new Visibility.Public();
    private static final KeepingTime FIVE_YEARS = KeepingTime.parse("P5Y");

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final Clock clock = Clock.fixed(TODAY, ZoneOffset.UTC);
    private final JpaDocuments documents = new JpaDocuments(database.entities());
    private final JpaVisibilityChanges changes = new JpaVisibilityChanges(database.entities());
    private final JpaRetentions retentions = new JpaRetentions(database.entities());
    private final ChangeVisibility changing = new ChangeVisibility(
            documents,
            new PlaceDocument(documents, changes, new InMemoryClarifications(clock), new InMemoryRemovals(), clock),
            changes,
            new Consequences() {
                @Override
                public void finishErasureOf(DocumentId document) {}

                @Override
                public void letSearchFollow() {}
            },
            clock,
            database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void afterFiveYearsADocumentLeavesTheWebAndTheHouseKeepsIt() throws IOException {
        DocumentId old = dated("alt.pdf", LocalDate.of(2021, 11, 21), DocumentKind.MINUTES);
        dated("knapp.pdf", LocalDate.of(2021, 11, 22), DocumentKind.MINUTES);
        KeepRetention retention = under(RetentionRules.USUAL);

        assertThat(retention.due())
                .containsExactly(new Due(old, DocumentKind.MINUTES, RetentionStage.DEPUBLISHED, FIVE_YEARS));
        assertThat(retention.depublishWhatIsDue()).hasSize(1);

        assertThat(retention.due()).isEmpty();
        assertThat(find(old).visibility()).isEqualTo(new Visibility.CouncilOffice());
        assertThat(database.inOne(() -> retentions.logOf(old)))
                .containsExactly(
                        new Retentions.Move(RetentionStage.ACTIVE, RetentionStage.DEPUBLISHED, TODAY, "retention"));
    }

    @Test
    void aKindThatIsPermanentStays() {
        dated("alt.pdf", LocalDate.of(1994, 6, 1), DocumentKind.MINUTES);
        DocumentId release = dated("pm.pdf", LocalDate.of(1994, 6, 1), DocumentKind.PRESS_RELEASE);

        assertThat(under(rules("minutes:permanent", "")).due())
                .extracting(Due::document)
                .containsExactly(release);
    }

    @Test
    void whatTwoClerksHavePublishedAgainStaysForAnotherFiveYears() throws IOException {
        DocumentId old = dated("alt.pdf", LocalDate.of(2015, 3, 1), DocumentKind.MINUTES);
        KeepRetention retention = under(RetentionRules.USUAL);
        retention.depublishWhatIsDue();

        changing.change(old, PUBLIC, "wird gebraucht", new Reader.Clerk("anna"));
        changing.change(old, PUBLIC, "ja", new Reader.Clerk("bert"));

        assertThat(find(old).visibility()).isEqualTo(PUBLIC);
        assertThat(retention.due()).isEmpty();
    }

    @Test
    void theArchiveIsAskedAndItsAnswerBookedOnce() throws IOException {
        DocumentId old = dated("alt.html", LocalDate.of(2015, 3, 1), DocumentKind.NEWSPAPER);
        KeepRetention retention = under(rules("", "newspaper:P10Y"));
        retention.depublishWhatIsDue();

        assertThat(retention.book(old, true, "anna")).isFalse();
        assertThat(retention.offerWhatIsDue("anna")).containsExactly(old);
        assertThat(retention.due()).isEmpty();
        assertThat(retention.book(old, false, "anna")).isTrue();

        assertThat(retention.book(old, true, "anna")).isFalse();
        assertThat(database.inOne(() -> retentions.logOf(old)))
                .extracting(Retentions.Move::becomes)
                .containsExactlyInAnyOrder(RetentionStage.DEPUBLISHED, RetentionStage.OFFERED, RetentionStage.REJECTED);
    }

    @Test
    void aRuleThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> KeepingTimes.named("protokolle:P5Y")).hasMessageContaining("protokolle:P5Y");
        assertThatThrownBy(() -> KeepingTimes.named("minutes")).hasMessageContaining("minutes");
        assertThatThrownBy(() -> KeepingTime.parse("5 Jahre")).hasMessageContaining("5 Jahre");
        assertThatThrownBy(() -> KeepingTime.parse("P0D")).hasMessageContaining("P0D");
    }

    private static RetentionRules rules(String webByKind, String internalByKind) {
        return new RetentionRules(
                new KeepingTimes(FIVE_YEARS, KeepingTimes.named(webByKind)),
                new KeepingTimes(new KeepingTime.Permanent(), KeepingTimes.named(internalByKind)));
    }

    private KeepRetention under(RetentionRules rules) {
        return new KeepRetention(documents, changes, retentions, changing, rules, clock, database);
    }

    private Document find(DocumentId id) {
        return database.inOne(() -> documents.find(id)).orElseThrow();
    }

    private DocumentId dated(String name, LocalDate day, DocumentKind kind) {
        Document document = DocumentSamples.receivedDocument(name, PUBLIC);
        database.inOne(() -> {
            documents.add(document, 1);
            documents.keepMachineFindings(
                    document.id(),
                    List.of(new Finding(
                            Field.ISSUE_DATE, new FindingValue.Day(day), 1, null, new FindingSource.Machine(1))));
            return document;
        });
        database.inOne(() -> {
            documents.replace(documents
                    .find(document.id())
                    .orElseThrow()
                    .recognised(kind, PUBLIC, new DocumentState.Recognised("application/pdf", true)));
            return document;
        });
        return document.id();
    }
}
