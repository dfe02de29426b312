package org.ratsfaden.journey;

import java.util.List;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.placing.PersonsDecisions;
import org.ratsfaden.recognition.MinutesItem;
import org.ratsfaden.recognition.Recognition;

/** Keeps what was read in a document, wherever it belongs, and puts the document in its place. Joins the caller's transaction. */
public final class KeepReading {

    private final Documents documents;
    private final Particulars particulars;
    private final NoteProceedings proceedings;
    private final Clarifications clarifications;
    private final PersonsDecisions persons;
    private final UponRecognition elsewhere;
    private final boolean draftsPublic;

    /** @param draftsPublic whether draft minutes may be shown to everybody */
    public KeepReading(
            Documents documents,
            Particulars particulars,
            NoteProceedings proceedings,
            Clarifications clarifications,
            PersonsDecisions persons,
            UponRecognition elsewhere,
            boolean draftsPublic) {
        this.documents = documents;
        this.particulars = particulars;
        this.proceedings = proceedings;
        this.clarifications = clarifications;
        this.persons = persons;
        this.elsewhere = elsewhere;
        this.draftsPublic = draftsPublic;
    }

    void keep(DocumentId id, Recognition recognition, DocumentState.Recognised state) {
        Document document = documents.find(id).orElseThrow();
        documents.keepMachineFindings(id, ofWhole(recognition));
        documents.keepMachineItems(
                id,
                DocumentItem.keyed(
                        recognition.items().stream().map(MinutesItem::findings).toList()));
        documents.replace(document.recognised(kind(document, recognition), place(document, recognition), state));
        particulars.keep(id, recognition.particulars());
        proceedings.note(id);
        boolean first = !(document.state() instanceof DocumentState.Recognised);
        elsewhere.recognised(documents.find(id).orElseThrow(), first);
    }

    /** Of minutes whose items can be told, what belongs to one item stands there, and not with the sitting. */
    private static List<Finding> ofWhole(Recognition recognition) {
        return recognition.items().isEmpty()
                ? recognition.findings()
                : recognition.findings().stream()
                        .filter(finding -> !finding.field().isOfItem() || finding.field() == Field.HAS_DECISION)
                        .toList();
    }

    /** What a person has said; else what is read, unless a later reading would open the wording of an article. */
    private DocumentKind kind(Document document, Recognition recognition) {
        DocumentKind read = document.wouldBeOpenedAs(recognition.kind()) ? document.kind() : recognition.kind();
        return documents.statements(document.id()).kind().orElse(read);
    }

    /** Where a document belongs that is read for the first time; afterwards only persons move it. */
    private Visibility place(Document document, Recognition recognition) {
        if (document.state() instanceof DocumentState.Recognised || persons.havePlaced(document)) {
            return document.visibility();
        }
        Placement placement = Placement.of(
                document.arrival().declared(), recognition.publicity(), !draftsPublic && isDraftMinutes(recognition));
        placement.question().ifPresent(doubt -> clarifications.raise(document.id(), doubt, ""));
        return placement.visibility();
    }

    private static boolean isDraftMinutes(Recognition recognition) {
        return recognition.kind() == DocumentKind.MINUTES
                && new Facts(recognition.findings())
                        .words(Field.MINUTES_STATE)
                        .filter("draft"::equals)
                        .isPresent();
    }

    void quarantine(DocumentId id, Extraction.Unreadable unreadable) {
        Document document = documents.find(id).orElseThrow();
        Document quarantined = document.quarantined(unreadable.reason(), unreadable.detail());
        documents.replace(persons.havePlaced(document) ? quarantined.placed(document.visibility()) : quarantined);
        clarifications.raise(document.id(), Question.NOT_READABLE, unreadable.detail());
    }
}
