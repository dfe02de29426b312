package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.concept.jpa.JpaConceptDocuments;
import org.ratsfaden.document.Documents;
import org.ratsfaden.linking.ChapterLinks;
import org.ratsfaden.linking.CouncilWords;
import org.ratsfaden.linking.LinkDocuments;
import org.ratsfaden.linking.OpenLinks;
import org.ratsfaden.linking.ReviewLink;
import org.ratsfaden.linking.jpa.JpaChapterLinks;
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
    OpenConcepts openConcepts(Documents documents, EjbSettings settings, Transactions transactions) {
        return new OpenConcepts(new JpaConceptDocuments(entities), documents, settings.body(), transactions);
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
    OpenLinks openLinks(ChapterLinks links, OpenConcepts concepts, Documents documents, Transactions transactions) {
        return new OpenLinks(links, concepts, documents, transactions);
    }

    @Produces
    @Singleton
    ReviewLink reviewLink(ChapterLinks links, OpenLinks open, Clock clock, Transactions transactions) {
        return new ReviewLink(links, open, clock, transactions);
    }
}
