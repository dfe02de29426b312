package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.concept.Announcements;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.EditConcept;
import org.ratsfaden.concept.EditionWords;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.concept.jpa.JpaAnnouncements;
import org.ratsfaden.concept.jpa.JpaConceptDocuments;
import org.ratsfaden.concept.jpa.JpaEditionWords;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.Documents;
import org.ratsfaden.journey.CompareWithConcepts;
import org.ratsfaden.journey.DocumentJourney;
import org.ratsfaden.journey.Step;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.linking.ChapterLinks;
import org.ratsfaden.linking.CouncilWords;
import org.ratsfaden.linking.LinkByHand;
import org.ratsfaden.linking.LinkDocuments;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.ReviewLink;
import org.ratsfaden.linking.jpa.JpaChapterLinks;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.press.ReleaseLinks;
import org.ratsfaden.search.lucene.GermanTerms;
import org.ratsfaden.transaction.Transactions;

/** What is plugged into what, where concepts and the links to their chapters are told of. */
@Dependent
@NullUnmarked
public class LinkingWiring {

    /** The container's proxy: it always means the transaction of the calling thread. */
    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    Announcements announcements(Clock clock) {
        return new JpaAnnouncements(entities, clock);
    }

    @Produces
    @Singleton
    EditionWords editionWords() {
        return new JpaEditionWords(entities);
    }

    @Produces
    @Singleton
    OpenConcepts openConcepts(
            Announcements announcements,
            EditionWords words,
            Documents documents,
            EjbSettings settings,
            Transactions transactions) {
        return new OpenConcepts(
                new JpaConceptDocuments(entities), announcements, words, documents, settings.body(), transactions);
    }

    /**
     * A concept without a document has none to compare all others with: it is done at once. A release means a chapter of the latest
     * edition.
     */
    @Produces
    @Singleton
    EditConcept editConcept(
            OpenConcepts concepts,
            EditionWords words,
            ChapterLinks links,
            ReleaseLinks releases,
            StepQueue queue,
            DocumentJourney journey,
            Clock clock,
            Transactions transactions) {
        EditConcept.Consequences consequences = new EditConcept.Consequences() {

            @Override
            public void renamed(Concept concept, ConceptEdition edition, ChapterKey before, ChapterKey after) {
                links.rename(concept.id(), edition.id(), before, after);
                if (edition.id().equals(concept.latest().id())) {
                    releases.rename(concept.id(), before, after);
                }
            }

            @Override
            public void changed(Concept concept) {
                Document document = concept.latest().document();
                if (document == null) {
                    journey.compareAll();
                } else {
                    transactions.inOne(() -> {
                        queue.addMissing(List.of(new Step.Link(document.id())));
                        return document;
                    });
                }
            }
        };
        return new EditConcept(concepts, words, consequences, clock, transactions);
    }

    @Produces
    @Singleton
    ChapterLinks chapterLinks() {
        return new JpaChapterLinks(entities);
    }

    @Produces
    @Singleton
    LinkDocuments linkDocuments(
            OpenConcepts concepts, ChapterLinks links, Documents documents, Transactions transactions) {
        return new LinkDocuments(new CouncilWords(new GermanTerms()), concepts, links, documents, transactions);
    }

    @Produces
    @Singleton
    CompareWithConcepts compareWithConcepts(
            Documents documents,
            Particulars particulars,
            Announcements announcements,
            LinkDocuments links,
            StepQueue queue,
            Transactions transactions) {
        return new CompareWithConcepts(documents, particulars, announcements, links, queue, transactions);
    }

    @Produces
    @Singleton
    OpenLinks openLinks(
            ChapterLinks links,
            OpenConcepts concepts,
            Mentions mentions,
            Documents documents,
            Transactions transactions) {
        return new OpenLinks(links, concepts, mentions, documents, transactions);
    }

    @Produces
    @Singleton
    LinkByHand linkByHand(
            ChapterLinks links,
            OpenLinks open,
            OpenConcepts concepts,
            EditionWords words,
            Documents documents,
            Clock clock,
            Transactions transactions) {
        return new LinkByHand(links, open, concepts, words, documents, clock, transactions);
    }

    @Produces
    @Singleton
    ReviewLink reviewLink(
            ChapterLinks links, OpenLinks open, EditionWords words, Clock clock, Transactions transactions) {
        return new ReviewLink(links, open, words, clock, transactions);
    }
}
