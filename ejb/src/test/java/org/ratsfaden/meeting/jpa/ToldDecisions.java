package org.ratsfaden.meeting.jpa;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.access.jpa.JpaOpeningLog;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.Subject;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.HangsOnDecisions;
import org.ratsfaden.resolution.jpa.JpaAnnouncements;
import org.ratsfaden.resolution.jpa.JpaProgresses;
import org.ratsfaden.resolution.jpa.JpaReminders;

/** Extracts and papers of Landkreis Ahrental, as if they had been read, and what they tell of sittings. */
public final class ToldDecisions implements AutoCloseable {

    public final LocalDatabase database = LocalDatabase.inMemory();
    public final JpaDocuments documents = new JpaDocuments(database.entities());
    public final JpaMentions mentions = new JpaMentions(database.entities());
    public final OpenProceedings proceedings;
    public final HangsOnDecisions entered = new HangsOnDecisions(
            new JpaProgresses(database.entities()),
            new JpaReminders(database.entities()),
            new JpaAnnouncements(database.entities()));
    private final NoteProceedings notes = new NoteProceedings(documents, mentions, "Landkreis Ahrental", entered);

    public ToldDecisions(Clock clock) {
        proceedings = new OpenProceedings(mentions, documents, new JpaOpeningLog(database.entities(), clock), database);
    }

    @Override
    public void close() {
        database.close();
    }

    public static Finding paper(String number) {
        return words(Field.PAPER_NUMBER, number);
    }

    public static Finding words(Field field, String text) {
        return finding(field, new FindingValue.Words(text));
    }

    public static Finding finding(Field field, FindingValue value) {
        return new Finding(field, value, 0.9, new Evidence(1, 0, 5, "Worte"), new FindingSource.Machine(1));
    }

    /** An item of which no outcome is told. */
    public ResolutionId undecided(
            String committee, LocalDate day, String number, Visibility visibility, Finding... more) {
        return item(committee, day, number, visibility, List.of(more));
    }

    /** Outcome {@code adopted} unless {@code more} says otherwise. */
    public ResolutionId extract(
            String committee, LocalDate day, String number, Visibility visibility, Finding... more) {
        boolean states = Stream.of(more).anyMatch(finding -> finding.field() == Field.OUTCOME);
        return item(
                committee,
                day,
                number,
                visibility,
                Stream.concat(states ? Stream.of() : Stream.of(words(Field.OUTCOME, "adopted")), Stream.of(more))
                        .toList());
    }

    private ResolutionId item(
            String committee, LocalDate day, String number, Visibility visibility, List<Finding> more) {
        DocumentId id = document(
                DocumentKind.EXTRACT,
                visibility,
                Stream.concat(
                                Stream.of(
                                        words(Field.COMMITTEE, committee),
                                        finding(Field.MEETING_DATE, new FindingValue.Day(day)),
                                        words(Field.AGENDA_ITEM, number)),
                                more.stream())
                        .toArray(Finding[]::new));
        return database.inOne(() -> mentions.of(id).getFirst().resolution().orElseThrow());
    }

    /** A clerk says what is right. */
    public void corrected(DocumentId document, Field field, FindingValue value) {
        FindingSource clerk = new FindingSource.Person("ratsbuero", Instant.parse("2024-09-02T08:00:00Z"));
        database.inOne(() -> {
            documents.keepStatement(Subject.whole(document), new Finding(field, value, 1, null, clerk));
            notes.note(document);
            return document;
        });
    }

    public void placed(DocumentId document, Visibility visibility) {
        database.inOne(() -> {
            documents.replace(documents.find(document).orElseThrow().placed(visibility));
            return document;
        });
    }

    /** The machine reads something else in it. */
    public void readAgain(DocumentId document, Finding... findings) {
        database.inOne(() -> {
            documents.keepMachineFindings(document, List.of(findings));
            notes.note(document);
            return document;
        });
    }

    public DocumentId document(DocumentKind kind, Visibility visibility, Finding... findings) {
        Document document = DocumentSamples.receivedDocument(UUID.randomUUID() + ".pdf", visibility)
                .recognised(kind, visibility, new DocumentState.Recognised("application/pdf", true));
        database.inOne(() -> {
            documents.add(document, 1);
            documents.keepMachineFindings(document.id(), List.of(findings));
            notes.note(document.id());
            return document;
        });
        return document.id();
    }
}
