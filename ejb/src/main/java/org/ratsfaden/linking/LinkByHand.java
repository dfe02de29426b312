package org.ratsfaden.linking;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.EditionWords;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.Origin;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.transaction.Transactions;

/**
 * A clerk links a document, or an item of it, to a chapter the machine did not think of, and takes such a link away again. It holds
 * at once and outlives every reading, follows its chapter from edition to edition, and teaches like any link that was confirmed.
 * Nobody says meanwhile how an edition is to be read: its chapters keep their names until it is kept.
 */
public final class LinkByHand {

    /** The longest sentence there is use for. */
    public static final int LONGEST_QUOTE = 1_000;

    private static final Reader EVERYBODY = new Reader.Anonymous();

    private final ChapterLinks links;
    private final OpenLinks open;
    private final OpenConcepts concepts;
    private final EditionWords words;
    private final Documents documents;
    private final Clock clock;
    private final Transactions transactions;

    public LinkByHand(
            ChapterLinks links,
            OpenLinks open,
            OpenConcepts concepts,
            EditionWords words,
            Documents documents,
            Clock clock,
            Transactions transactions) {
        this.links = links;
        this.open = open;
        this.concepts = concepts;
        this.words = words;
        this.documents = documents;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * What a clerk wants linked.
     *
     * @param chapter {@link ChapterKey#WHOLE_CONCEPT} for the concept as a whole
     * @param quote the sentence that speaks for it, in one line whatever its line breaks were; empty for none
     */
    public record Wish(Subject subject, ConceptId concept, ChapterKey chapter, LinkKind kind, String quote) {

        public Wish {
            quote = quote.strip().replaceAll("\\s+", " ");
        }
    }

    /** What has come of a wish. */
    public sealed interface Outcome {

        /** Holds now; what the machine had suggested, or a person refused, is confirmed by it. */
        record Linked(OpenedLink link) implements Outcome {}

        /** There is no such document, item, concept or chapter for this clerk. */
        record Missing() implements Outcome {}

        /** Document or concept are another body's. */
        record OtherBody() implements Outcome {}

        /** The sentence does not stand in the document, or in that item of it. */
        record NotSaid() implements Outcome {}

        /** The sentence is longer than {@link #LONGEST_QUOTE}. */
        record TooLong() implements Outcome {}

        /** Somebody has decided on it and a chapter of the same name of another edition, which has become another one. */
        record Taken() implements Outcome {}
    }

    /**
     * What of a document can be linked.
     *
     * @param title as the document states it; empty if it states none
     */
    public record Part(Subject subject, DocumentKind kind, String title) {}

    /** Of minutes each item, of all others the whole; empty for other bodies' documents, and for what this clerk may not read. */
    public List<Part> parts(DocumentId id, Reader.Clerk clerk) {
        return transactions.inOne(() -> documents.find(id).stream()
                .flatMap(document -> compared(document, clerk))
                .filter(compared -> concepts.isOwn(compared.candidate().body()))
                .map(compared -> new Part(
                        compared.subject(),
                        compared.candidate().kind(),
                        compared.candidate().titleWords()))
                .toList());
    }

    public Outcome link(Wish wish, Reader.Clerk clerk) {
        return transactions.inOne(() -> {
            words.hold();
            Optional<Compared> compared = held(wish.subject().document())
                    .flatMap(document -> compared(document, clerk))
                    .filter(one -> one.subject().equals(wish.subject()))
                    .findFirst();
            Optional<Concept> concept = concepts.open(wish.concept(), clerk).filter(one -> has(one, wish.chapter()));
            return compared.isEmpty() || concept.isEmpty()
                    ? new Outcome.Missing()
                    : link(wish, compared.get().candidate(), concept.get(), clerk);
        });
    }

    private Outcome link(Wish wish, Candidate candidate, Concept concept, Reader.Clerk clerk) {
        if (!concepts.isOwn(candidate.body()) || !concepts.isOwn(concept)) {
            return new Outcome.OtherBody();
        }
        if (wish.quote().length() > LONGEST_QUOTE) {
            return new Outcome.TooLong();
        }
        Optional<Evidence> evidence = candidate.find(wish.quote());
        if (evidence.isEmpty() && !wish.quote().isBlank()) {
            return new Outcome.NotSaid();
        }
        Optional<ChapterLink> known = known(wish, concept);
        if (known.filter(link -> isTaken(link, wish, concept)).isPresent()) {
            return new Outcome.Taken();
        }
        ChapterLink begun = known.orElseGet(() -> begun(wish, candidate, concept));
        ChapterLink link = begun.told(edition(begun, wish, concept), wish.kind(), evidence.orElse(begun.evidence()))
                .decided(State.CONFIRMED, clerk.account(), clock.instant());
        if (known.isPresent()) {
            links.replace(link);
        } else {
            links.add(link);
        }
        return open.open(link.id(), clerk)
                .<Outcome>map(Outcome.Linked::new)
                .orElseThrow(() -> new IllegalStateException("set, but not to be read by who set it: " + link.id()));
    }

    /** Takes a link away that was set by hand; false if there is none for this clerk. */
    public boolean remove(UUID id, Reader.Clerk clerk) {
        return transactions.inOne(() -> {
            words.hold();
            boolean known = open.open(id, clerk)
                    .filter(opened -> opened.link().isByHand())
                    .isPresent();
            if (known) {
                links.remove(id);
            }
            return known;
        });
    }

    private static boolean has(Concept concept, ChapterKey chapter) {
        return chapter.isWhole()
                || concept.latest().chapter(chapter).filter(Chapter::field).isPresent();
    }

    /** While this transaction holds its file nobody else links it, and nobody erases it: a link quotes it. */
    private Stream<Document> held(DocumentId id) {
        return documents.find(id).stream()
                .flatMap(document -> documents.ofFile(document.file()).stream())
                .filter(document -> document.id().equals(id));
    }

    private Stream<Compared> compared(Document document, Reader.Clerk clerk) {
        DocumentId id = document.id();
        return mayRead(document, clerk)
                ? Compared.of(document, documents.pages(id), documents.findings(id), documents.items(id)).stream()
                        .filter(compared -> !compared.candidate().pages().isEmpty())
                : Stream.empty();
    }

    private static boolean mayRead(Document document, Reader.Clerk clerk) {
        return document.state() instanceof DocumentState.Recognised
                && AccessPolicy.mayRead(clerk, document.visibility())
                && AccessPolicy.mayRead(clerk, document.visibility().ofClosedPassage());
    }

    /** The link there is already, perhaps made for an older edition; what was refused there was another chapter. */
    private Optional<ChapterLink> known(Wish wish, Concept concept) {
        UUID id = ChapterLink.id(wish.subject(), wish.concept(), wish.chapter());
        return links.of(wish.subject().document()).stream()
                .filter(link ->
                        link.subject().equals(wish.subject()) && link.concept().equals(wish.concept()))
                .filter(link -> link.id().equals(id)
                        || link.state() != State.REJECTED && leadsTo(wish.chapter(), link, concept))
                .min(Comparator.comparing((ChapterLink link) -> isTaken(link, wish, concept))
                        .thenComparing(link -> !link.id().equals(id)));
    }

    /** A document has one link at most to chapters of one name: what was decided of another edition's is not overwritten. */
    private static boolean isTaken(ChapterLink link, Wish wish, Concept concept) {
        return link.state() != State.SUGGESTED && !leadsTo(wish.chapter(), link, concept);
    }

    private static boolean leadsTo(ChapterKey chapter, ChapterLink link, Concept concept) {
        return concept.follow(link.chapter(), link.edition(), concept.latest().id())
                .equals(List.of(chapter));
    }

    private EditionId edition(ChapterLink begun, Wish wish, Concept concept) {
        return leadsTo(wish.chapter(), begun, concept)
                ? begun.edition()
                : edition(wish.chapter(), concept).id();
    }

    private ChapterLink begun(Wish wish, Candidate candidate, Concept concept) {
        return new ChapterLink(
                ChapterLink.id(wish.subject(), wish.concept(), wish.chapter()),
                wish.subject(),
                wish.concept(),
                edition(wish.chapter(), concept).id(),
                wish.chapter(),
                wish.kind(),
                1,
                false,
                Origin.PERSON,
                null,
                null,
                candidate.titleWords(),
                State.SUGGESTED,
                null);
    }

    /** The latest edition that everybody may read, if the chapter is the same one there: so the link is for everybody, too. */
    private ConceptEdition edition(ChapterKey chapter, Concept concept) {
        ConceptEdition latest = concept.latest();
        return concepts.open(concept.id(), EVERYBODY)
                .map(Concept::latest)
                .filter(open -> chapter.isWhole() || open.chapter(chapter).isPresent())
                .filter(open -> concept.follow(chapter, open.id(), latest.id()).equals(List.of(chapter)))
                .orElse(latest);
    }
}
