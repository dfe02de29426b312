package org.ratsfaden.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.Origin;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.ChapterLinks.View;
import org.ratsfaden.linking.ChapterLinks.Wanted;
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

    /** The public concepts and lessons of one revision, read for comparing. */
    private record Prepared(String revision, List<Concept> concepts, SuggestLinks suggest, ValidThen then) {}

    /** A document with all that is compared. */
    private record Held(
            Document document,
            List<Page> pages,
            List<Finding> findings,
            List<DocumentItem> items,
            List<ChapterLink> links) {

        List<Compared> compared() {
            return Compared.of(document, pages, findings, items);
        }
    }

    /** What a document that is not kept has to do with the public concepts, whatever their body. */
    public List<Suggestion> dryRun(Candidate candidate) {
        return prepared().suggest().forDocument(candidate);
    }

    /** As {@link #dryRun}, with the chapters beside a whole concept: for a person to choose from. */
    public List<Suggestion> choices(Candidate candidate) {
        return prepared().suggest().choices(candidate);
    }

    /** Another text whenever documents have to be compared anew: what chapters the own body's public concepts have now. */
    public String compared() {
        return concepts.all(PUBLIC).stream()
                .filter(concepts::isOwn)
                .map(concept -> concept.id() + "|" + concept.title() + "|"
                        + concept.latest().id() + "|" + concept.latest().chapters())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Suggests links for a document; none for a concept, and none for other bodies' documents. */
    public void link(DocumentId id) {
        Optional<Held> held = transactions.inOne(() -> documents
                .find(id)
                .filter(document -> document.state() instanceof DocumentState.Recognised)
                .map(this::held));
        held.ifPresent(this::link);
    }

    private Held held(Document document) {
        DocumentId id = document.id();
        return new Held(document, documents.pages(id), documents.findings(id), documents.items(id), links.of(id));
    }

    private void link(Held held) {
        List<ChapterLink> suggestions =
                held.document().kind() == DocumentKind.CONCEPT || held.pages().isEmpty()
                        ? List.of()
                        : suggestions(held);
        if (suggestions.isEmpty() && held.links().isEmpty()) {
            return;
        }
        oneAtATime.lock();
        try {
            transactions.inOne(() -> {
                if (isReadable(held.document())) {
                    links.suggest(held.document().id(), suggestions);
                    moveEvidence(held);
                }
                return held;
            });
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * What persons have decided keeps its sentence where that stands now; one that stands nowhere any more is given up. Of what is
     * not compared by itself any more, such as minutes as a whole, it may stand anywhere.
     */
    private void moveEvidence(Held held) {
        if (held.pages().isEmpty()) {
            return;
        }
        Map<Subject, List<Page>> read = held.compared().stream()
                .collect(Collectors.toMap(
                        Compared::subject, one -> one.candidate().pages(), (one, _) -> one));
        for (ChapterLink link : links.of(held.document().id())) {
            Evidence evidence = link.evidence();
            if (link.state() != State.SUGGESTED && evidence != null) {
                Evidence now = evidence.in(read.getOrDefault(link.subject(), held.pages()))
                        .orElse(null);
                if (!evidence.equals(now)) {
                    links.replace(link.told(link.edition(), link.kind(), now));
                }
            }
        }
    }

    /** Whether it was not erased while it was compared: a link quotes it. While this transaction holds its file nobody erases it. */
    private boolean isReadable(Document document) {
        return documents.ofFile(document.file()).stream()
                .filter(now -> now.id().equals(document.id()))
                .anyMatch(now -> now.state() instanceof DocumentState.Recognised);
    }

    private List<ChapterLink> suggestions(Held held) {
        Prepared now = prepared();
        LocalDate day = Description.of(held.document(), held.findings()).date();
        return held.compared().stream()
                .filter(compared -> concepts.isOwn(compared.candidate().body()))
                .flatMap(compared -> {
                    Map<String, List<Suggestion>> found = now.suggest().forDocument(compared.candidate()).stream()
                            .collect(Collectors.groupingBy(one -> one.concept().id()));
                    return now.concepts().stream()
                            .filter(concepts::isOwn)
                            .flatMap(concept -> suggested(
                                    concept,
                                    ValidThen.edition(concept, day),
                                    found.getOrDefault(concept.id().toString(), List.of()),
                                    new Within(compared, now.then(), held.links())));
                })
                .toList();
    }

    /** What is compared, and what is known of it already. */
    private record Within(Compared compared, ValidThen then, List<ChapterLink> known) {}

    /** What the document names is of the edition that was valid then; all else is compared with what holds now. */
    private static Stream<ChapterLink> suggested(
            Concept concept, ConceptEdition then, List<Suggestion> found, Within within) {
        Compared compared = within.compared();
        ConceptEdition latest = concept.latest();
        boolean earlier = !then.id().equals(latest.id());
        List<Suggestion> named =
                earlier && !found.isEmpty() ? within.then().named(concept, then, compared.candidate()) : List.of();
        Set<ChapterKey> reached = named.stream()
                .flatMap(one -> concept.follow(one.chapter(), then.id(), latest.id()).stream())
                .collect(Collectors.toSet());
        Stream<ChapterLink> ofThen = named.stream()
                .filter(one -> !Decisions.areMadeThen(concept, then, one.chapter(), compared.subject(), within.known()))
                .map(one -> link(compared, concept, then, one));
        Stream<ChapterLink> ofNow = found.stream()
                .filter(one -> !earlier || !ValidThen.isNamed(one) && !reached.contains(one.chapter()))
                .filter(one -> named.isEmpty() || !one.chapter().isWhole())
                .filter(one -> !Decisions.areMade(concept, one.chapter(), compared.subject(), within.known()))
                .map(one -> link(compared, concept, latest, one));
        return Stream.concat(ofThen, ofNow);
    }

    private static ChapterLink link(Compared compared, Concept concept, ConceptEdition edition, Suggestion suggestion) {
        return new ChapterLink(
                ChapterLink.id(compared.subject(), concept.id(), suggestion.chapter()),
                compared.subject(),
                concept.id(),
                edition.id(),
                suggestion.chapter(),
                suggestion.kind(),
                suggestion.score(),
                suggestion.certain(),
                Origin.MACHINE,
                suggestion.evidence(),
                edition.document() == null ? null : suggestion.chapterEvidence(),
                compared.candidate().titleWords(),
                State.SUGGESTED,
                null);
    }

    private Prepared prepared() {
        Prepared last = prepared;
        String revision = transactions.inOne(() -> concepts.revision() + links.revision());
        if (last != null && last.revision().equals(revision)) {
            return last;
        }
        List<Concept> all = concepts.all(PUBLIC);
        List<ConceptText> texts = all.stream()
                .map(concept -> ValidThen.text(concept, concept.latest()))
                .toList();
        List<Lesson> lessons = transactions.inOne(() -> decidedInPublic(all));
        Prepared fresh = new Prepared(revision, all, new SuggestLinks(words, texts, lessons), new ValidThen(words));
        prepared = fresh;
        return fresh;
    }

    /** What was decided of a secret document, or of a closed item, must not show in what is suggested for others. */
    private List<Lesson> decidedInPublic(List<Concept> all) {
        View view = new View(
                Set.of(new Visibility.Public()),
                Set.of(),
                all.stream()
                        .flatMap(concept -> concept.editions().stream())
                        .map(ConceptEdition::id)
                        .collect(Collectors.toSet()));
        Wanted decided = new Wanted(null, null, Set.of(State.CONFIRMED, State.REJECTED));
        return links.list(decided, view, 0, Integer.MAX_VALUE).stream()
                .map(ChapterLink::lesson)
                .toList();
    }
}
