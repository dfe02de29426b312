package org.ratsfaden.placing;

import java.time.Clock;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.NoHeldFiles;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.RemoveFiles;
import org.ratsfaden.transaction.NoTransactions;

/** The parts of placing that other capabilities need in their tests, on twins. */
public final class PlacingTwins {

    private PlacingTwins() {}

    /** Nobody has decided anything yet. */
    public static PersonsDecisions nobodyHasDecided(Documents documents, OriginalFiles originals, Clock clock) {
        return new PersonsDecisions(
                new InMemoryVisibilityChanges(),
                new FinishErasure(
                        new RemoveFiles(documents, new NoHeldFiles(), originals, new NoTransactions()),
                        (file, bytes) -> {},
                        new InMemoryErasures(),
                        new InMemoryRemovals(),
                        clock,
                        new NoTransactions()));
    }

    public static SentAgain sentAgain(Documents documents, Clarifications clarifications, Clock clock) {
        return new SentAgain(place(documents, clarifications, clock), clarifications);
    }

    public static PlaceDocument place(Documents documents, Clarifications clarifications, Clock clock) {
        return new PlaceDocument(
                documents, new InMemoryVisibilityChanges(), clarifications, new InMemoryRemovals(), clock);
    }
}
