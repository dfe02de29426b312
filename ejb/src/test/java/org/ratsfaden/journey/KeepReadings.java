package org.ratsfaden.journey;

import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Documents;
import org.ratsfaden.meeting.InMemoryMentions;
import org.ratsfaden.meeting.ItemMoves;
import org.ratsfaden.meeting.NoteProceedings;
import org.ratsfaden.placing.PersonsDecisions;

/** Keeping what was read, for tests that are not about sittings. */
final class KeepReadings {

    private KeepReadings() {}

    static KeepReading in(Documents documents, Clarifications clarifications, PersonsDecisions persons) {
        NoteProceedings proceedings = new NoteProceedings(
                documents, new InMemoryMentions(documents), "Landkreis Mittelau", ItemMoves.UNHEARD);
        return new KeepReading(documents, proceedings, clarifications, persons, (_, _) -> {});
    }
}
