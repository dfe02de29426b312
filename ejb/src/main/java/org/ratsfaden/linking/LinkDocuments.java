package org.ratsfaden.linking;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Page;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.transaction.Transactions;

/**
 * Suggests links for the documents of the own body. What the public may read is compared with public concepts only, so a
 * suggestion never tells of a concept that is still secret. Safe for use by several threads.
 */
public final class LinkDocuments {

    private static final Reader PUBLIC = new Reader.Anonymous();

    private final CouncilWords words;
    private final OpenConcepts concepts;
    private final ChapterLinks links;
    private final Documents documents;
    private final Transactions transactions;
    private volatile @Nullable Prepared prepared;

    /** Two steps for the same document would write the same rows. */
    private final Lock oneAtATime = new ReentrantLock();

    public LinkDocuments(
            CouncilWords words,
            OpenConcepts concepts,
            ChapterLinks links,
            Documents documents,
            Transactions transactions) {
        this.words = words;
        this.concepts = concepts;
        this.links = links;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** The public concepts and lessons, read for comparing. */
    private record Prepared(List<ConceptText> concepts, List<Lesson> lessons, SuggestLinks suggest) {}

    /** What a document that is not kept has to do with the public concepts, whatever their body. */
    public List<Suggestion> dryRun(Candidate candidate) {
        return prepared().suggest().forDocument(candidate);
    }

    /** Suggests links for a document; none for a concept, and none for other bodies' documents. */
    public void link(DocumentId id) {
        Document document = transactions.inOne(() -> documents.find(id)).orElse(null);
        if (document == null || !(document.state() instanceof DocumentState.Recognised)) {
            return;
        }
        List<ChapterLink> suggestions = document.kind() == DocumentKind.CONCEPT ? List.of() : suggestions(document);
        oneAtATime.lock();
        try {
            transactions.inOne(() -> {
                if (isReadable(document)) {
                    links.suggest(id, suggestions);
                }
                return id;
            });
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Whether it was not erased while it was compared: a link quotes it. While this transaction holds its file nobody erases it. */
    private boolean isReadable(Document document) {
        return documents.ofFile(document.file()).stream()
                .filter(now -> now.id().equals(document.id()))
                .anyMatch(now -> now.state() instanceof DocumentState.Recognised);
    }

    private List<ChapterLink> suggestions(Document document) {
        List<Page> pages = transactions.inOne(() -> documents.pages(document.id()));
        List<Finding> findings = transactions.inOne(() -> documents.findings(document.id()));
        if (pages.isEmpty()) {
            return List.of();
        }
        Candidate candidate = Candidate.of(document.kind(), pages, findings);
        if (!concepts.isOwn(candidate.body())) {
            return List.of();
        }
        List<Concept> own =
                concepts.all(PUBLIC).stream().filter(concepts::isOwn).toList();
        return prepared().suggest().forDocument(candidate).stream()
                .flatMap(suggestion -> own.stream()
                        .filter(concept -> concept.id()
                                .toString()
                                .equals(suggestion.concept().id()))
                        .flatMap(concept -> link(document, candidate, concept, suggestion).stream()))
                .toList();
    }

    private static List<ChapterLink> link(
            Document document, Candidate candidate, Concept concept, Suggestion suggestion) {
        Document edition = concept.latest().document();
        return edition == null
                ? List.of()
                : List.of(new ChapterLink(
                        UUID.randomUUID(),
                        document.id(),
                        concept.id(),
                        edition.id(),
                        suggestion.chapter(),
                        suggestion.kind(),
                        suggestion.score(),
                        suggestion.certain(),
                        suggestion.evidence(),
                        suggestion.chapterEvidence(),
                        candidate.titleWords(),
                        State.SUGGESTED,
                        null));
    }

    private Prepared prepared() {
        List<ConceptText> texts = concepts.all(PUBLIC).stream()
                .map(concept -> new ConceptText(
                        concept.id().toString(),
                        concept.title(),
                        concept.body(),
                        concept.latest().chapters()))
                .toList();
        List<Lesson> lessons = transactions.inOne(() -> links.decided().stream()
                .filter(link -> isPublic(link.document()))
                .map(ChapterLink::lesson)
                .toList());
        Prepared last = prepared;
        if (last != null && last.concepts().equals(texts) && last.lessons().equals(lessons)) {
            return last;
        }
        Prepared fresh = new Prepared(texts, lessons, new SuggestLinks(words, texts, lessons));
        prepared = fresh;
        return fresh;
    }

    /** What was decided of a secret document must not show in what is suggested for others. */
    private boolean isPublic(DocumentId id) {
        return documents
                .find(id)
                .filter(document -> document.visibility() instanceof Visibility.Public)
                .isPresent();
    }
}
