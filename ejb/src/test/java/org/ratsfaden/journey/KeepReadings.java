package org.ratsfaden.journey;

import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Documents;
import org.ratsfaden.meeting.InMemoryMentions;
import org.ratsfaden.meeting.ItemMoves;
import org.ratsfaden.meeting.NoPromises;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.particular.InMemoryParticulars;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.placing.PersonsDecisions;

/** Keeping what was read, for tests that are not about sittings. */
final class KeepReadings {

    private KeepReadings() {}

    static KeepReading in(Documents documents, Clarifications clarifications, PersonsDecisions persons) {
        return in(documents, new InMemoryParticulars(), clarifications, persons, (_, _) -> {});
    }

    static KeepReading in(
            Documents documents,
            Particulars particulars,
            Clarifications clarifications,
            PersonsDecisions persons,
            UponRecognition elsewhere) {
        NoteProceedings proceedings = new NoteProceedings(
                documents, new InMemoryMentions(documents), new NoPromises(), "Landkreis Mittelau", ItemMoves.UNHEARD);
        return new KeepReading(documents, particulars, proceedings, clarifications, persons, elsewhere, false);
    }
}
