package org.ratsfaden.meeting.jpa;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.Subject;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.matter.AskWhetherTogether;
import org.ratsfaden.matter.NoteSigns;
import org.ratsfaden.matter.OpenMatter;
import org.ratsfaden.matter.PieceId;
import org.ratsfaden.matter.jpa.JpaSigns;
import org.ratsfaden.matter.jpa.JpaTies;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.OpenSittings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.HangsOnDecisions;
import org.ratsfaden.resolution.jpa.JpaAnnouncements;
import org.ratsfaden.resolution.jpa.JpaProgresses;
import org.ratsfaden.resolution.jpa.JpaReminders;

/** Extracts and papers of Landkreis Ahrental, as if they had been read, and what they tell of sittings. */
public final class ToldDecisions implements AutoCloseable {

    private static final String BODY = "Landkreis Ahrental";

    public final LocalDatabase database = LocalDatabase.inMemory();
    public final JpaDocuments documents = new JpaDocuments(database.entities());
    public final JpaMentions mentions = new JpaMentions(database.entities());
    public final OpenProceedings proceedings;
    public final OpenSittings sittings;
    public final HangsOnDecisions entered = new HangsOnDecisions(
            new JpaProgresses(database.entities()),
            new JpaReminders(database.entities()),
            new JpaAnnouncements(database.entities()));
    public final JpaTakenPromises promises = new JpaTakenPromises(database.entities());
    public final JpaSigns signs = new JpaSigns(database.entities());
    public final JpaTies ties = new JpaTies(database.entities());
    public final OpenMatter matters;
    public final NoteProceedings proceedingsIn =
            new NoteProceedings(documents, mentions, promises, BODY, (from, to) -> {
                entered.moved(from, to);
                ties.move(PieceId.of(from), PieceId.of(to));
            });
    private final NoteSigns signsIn;

    public ToldDecisions(Clock clock) {
        signsIn = new NoteSigns(
                documents, mentions, signs, new AskWhetherTogether(documents, mentions, signs, ties, BODY, clock));
        proceedings = new OpenProceedings(mentions, documents, new JpaOpeningLog(database.entities(), clock), database);
        sittings = new OpenSittings(mentions, documents, database);
        matters = new OpenMatter(proceedings, mentions, documents, signs, ties, BODY, database);
    }

    private void note(DocumentId document) {
        documents.replace(documents.find(document).orElseThrow());
        proceedingsIn.note(document);
        signsIn.note(document);
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

    /** An extract of which the text is known too. */
    public ResolutionId extractSaying(
            String committee, LocalDate day, String number, Visibility visibility, String text, Finding... more) {
        List<Finding> findings = new ArrayList<>(List.of(
                words(Field.COMMITTEE, committee),
                finding(Field.MEETING_DATE, new FindingValue.Day(day)),
                words(Field.AGENDA_ITEM, number),
                words(Field.OUTCOME, "adopted")));
        findings.addAll(List.of(more));
        DocumentId id = saying(DocumentKind.EXTRACT, visibility, text, findings);
        return database.inOne(() -> mentions.of(id).getFirst().resolution().orElseThrow());
    }

    /** A paper of which the text is known too. */
    public DocumentId paperSaying(Visibility visibility, String text, Finding... findings) {
        return saying(DocumentKind.PROPOSAL, visibility, text, List.of(findings));
    }

    private DocumentId saying(DocumentKind kind, Visibility visibility, String text, List<Finding> findings) {
        DocumentId id = document(kind, visibility, findings.toArray(Finding[]::new));
        database.inOne(() -> {
            documents.keepPages(id, List.of(new Page(1, text, OffsetMap.UNCHANGED)));
            note(id);
            return id;
        });
        return id;
    }

    /** A clerk says what is right. */
    public void corrected(DocumentId document, Field field, FindingValue value) {
        FindingSource clerk = new FindingSource.Person("ratsbuero", Instant.parse("2024-09-02T08:00:00Z"));
        database.inOne(() -> {
            documents.keepStatement(Subject.whole(document), new Finding(field, value, 1, null, clerk));
            note(document);
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
            note(document);
            return document;
        });
    }

    public DocumentId document(DocumentKind kind, Visibility visibility, Finding... findings) {
        Document document = DocumentSamples.receivedDocument(UUID.randomUUID() + ".pdf", visibility)
                .recognised(kind, visibility, new DocumentState.Recognised("application/pdf", true));
        database.inOne(() -> {
            documents.add(document, 1);
            documents.keepMachineFindings(document.id(), List.of(findings));
            note(document.id());
            return document;
        });
        return document.id();
    }
}
