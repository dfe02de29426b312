package org.ratsfaden.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.EditConcept.Line;
import org.ratsfaden.concept.EditConcept.Outcome;
import org.ratsfaden.concept.EditConcept.Part;
import org.ratsfaden.concept.EditConcept.Wish;
import org.ratsfaden.concept.jpa.JpaAnnouncements;
import org.ratsfaden.concept.jpa.JpaConceptDocuments;
import org.ratsfaden.concept.jpa.JpaEditionWords;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.jpa.JpaDocuments;

/** Two clerks who save the same part of one edition in the very same instant come one after the other. */
@Tag("database")
class TwoClerksTest {

    private static final String BODY = "Landkreis Mittelau";

    private final LocalDatabase database = LocalDatabase.inMemory();
    private final JpaDocuments documents = new JpaDocuments(database.entities());
    private final JpaAnnouncements announcements = new JpaAnnouncements(database.entities(), Clock.systemUTC());
    private final JpaEditionWords words = new JpaEditionWords(database.entities());
    private final OpenConcepts concepts = new OpenConcepts(
            new JpaConceptDocuments(database.entities()), announcements, words, documents, BODY, database);
    private final EditConcept editing =
            new EditConcept(concepts, words, new NoConsequences(), Clock.systemUTC(), database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void oneIsKeptAndTheOtherIsToldThatHeWasOvertaken() throws Exception {
        announce();
        CyclicBarrier ready = new CyclicBarrier(2);
        for (int round = 1; round <= 5; round++) {
            String seen = EditConcept.revision(concept().latest(), Part.OUTLINE);

            List<Outcome> outcomes = both(saving("anna", round, seen, ready), saving("bernd", round, seen, ready));

            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.KEPT, Outcome.OVERTAKEN);
            String kept = outcomes.getFirst() == Outcome.KEPT ? "anna" : "bernd";
            assertThat(concept().latest().chapters())
                    .extracting(Chapter::title)
                    .containsExactly("Sprache " + kept + " " + round, "Wohnen");
        }
    }

    private Callable<Outcome> saving(String clerk, int round, String seen, CyclicBarrier ready) {
        Concept concept = concept();
        List<Line> lines = List.of(
                new Line("SPRACHE", "", "Sprache " + clerk + " " + round, 1, true),
                new Line("WOHNEN", "", "Wohnen", 1, true));
        return () -> {
            ready.await();
            return editing.keep(
                    concept.id(), concept.latest().id(), new Wish.Outlined(lines), seen, new Reader.Clerk(clerk));
        };
    }

    private static List<Outcome> both(Callable<Outcome> one, Callable<Outcome> other) throws Exception {
        try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome>> answers = clerks.invokeAll(List.of(one, other));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private Concept concept() {
        return concepts.all(new Reader.Anonymous()).getFirst();
    }

    private void announce() {
        Document release = DocumentSamples.receivedDocument("pm.txt", new Visibility.Public())
                .recognised(
                        DocumentKind.PRESS_RELEASE,
                        new Visibility.Public(),
                        new DocumentState.Recognised("text/plain", true));
        Evidence here = new Evidence(1, 0, 3, "Das");
        Announcement told = new Announcement(
                release.id(),
                "Integrationskonzept",
                BODY,
                Stage.ANNOUNCED,
                null,
                here,
                List.of(Chapter.named("", "Sprache", here), Chapter.named("", "Wohnen", here)),
                List.of());
        database.inOne(() -> {
            documents.add(release, 1);
            announcements.keep(release.id(), Optional.of(told));
            return told;
        });
    }

    private static final class NoConsequences implements EditConcept.Consequences {

        @Override
        public void renamed(Concept concept, ConceptEdition edition, ChapterKey before, ChapterKey after) {
            // no links here
        }

        @Override
        public void changed(Concept concept) {
            // nothing to compare
        }
    }
}
