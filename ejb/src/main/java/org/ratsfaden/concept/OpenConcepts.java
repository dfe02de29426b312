package org.ratsfaden.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.Editions.Written;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Page;
import org.ratsfaden.transaction.Transactions;

/**
 * Opens concepts for one reader, out of the documents this reader may read: an edition nobody shows to this reader does not exist,
 * neither does what it says of the one before, nor a concept of which only others tell. Safe for use by several threads.
 */
public final class OpenConcepts {

    /** Outlines that are remembered. */
    private static final int REMEMBERED = 1_000;

    private final ConceptDocuments concepts;
    private final Announcements announcements;
    private final EditionWords words;
    private final Documents documents;
    private final String ownBody;
    private final Transactions transactions;
    private final Map<DocumentId, Read> known = new ConcurrentHashMap<>();
    private final Map<DocumentId, Described> described = new ConcurrentHashMap<>();
    private volatile @Nullable Kept kept;

    /** @param ownBody whose concept it is where the document does not say so */
    public OpenConcepts(
            ConceptDocuments concepts,
            Announcements announcements,
            EditionWords words,
            Documents documents,
            String ownBody,
            Transactions transactions) {
        this.concepts = concepts;
        this.announcements = announcements;
        this.words = words;
        this.documents = documents;
        this.ownBody = ownBody;
        this.transactions = transactions;
    }

    /** A concept document as it was read when its {@code indexSeq} was this. */
    record Read(long indexSeq, List<Page> pages, Outline outline, Description description) {}

    /** What a document that tells of a concept says of itself, as it was read when its {@code indexSeq} was this. */
    private record Described(long indexSeq, Description description) {}

    /** What is told and said of concepts at one revision. Knows no reader: who may read it is asked each time. */
    private record Kept(String revision, List<Announcement> told, Map<EditionId, EditionWord> said) {}

    /** All of one concept that a reader may know of. */
    private record Gathered(String body, List<Written> written, List<Announced> announced) {

        static Gathered of(String body) {
            return new Gathered(body, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** All concepts this reader may know of, the own body's first, by title. */
    public List<Concept> all(Reader reader) {
        return transactions.inOne(() -> {
            Kept now = kept();
            Map<ConceptId, Gathered> gathered = new LinkedHashMap<>();
            written(reader).forEach(one -> gather(gathered, one));
            announced(now.told(), reader)
                    .forEach(told -> gathered.computeIfAbsent(
                                    told.told().concept(),
                                    _ -> Gathered.of(told.told().body()))
                            .announced()
                            .add(told));
            return gathered.entrySet().stream()
                    .map(entry -> concept(entry.getKey(), entry.getValue(), now.said()))
                    .sorted(Comparator.comparing((Concept concept) -> !isOwn(concept))
                            .thenComparing(Concept::title)
                            .thenComparing(Concept::body))
                    .toList();
        });
    }

    private Kept kept() {
        Kept last = kept;
        String revision = concepts.revision();
        if (last != null && revision.equals(last.revision())) {
            return last;
        }
        Map<EditionId, EditionWord> said = new HashMap<>();
        words.all().forEach(word -> said.put(word.edition(), word));
        Kept fresh = new Kept(revision, announcements.all(), Map.copyOf(said));
        kept = fresh;
        return fresh;
    }

    private static Concept concept(ConceptId id, Gathered gathered, Map<EditionId, EditionWord> said) {
        return new Editions(id, gathered.written(), gathered.announced(), said).concept(gathered.body());
    }

    public Optional<Concept> open(ConceptId id, Reader reader) {
        return all(reader).stream().filter(concept -> concept.id().equals(id)).findFirst();
    }

    /** Whether the concept is the own body's: only its chapters are ever linked. */
    public boolean isOwn(Concept concept) {
        return concept.body().equalsIgnoreCase(ownBody);
    }

    /** Whether a document that says it is of {@code body} may be linked to the own body's concepts. */
    public boolean isOwn(@Nullable String body) {
        return body == null || body.equalsIgnoreCase(ownBody);
    }

    /** Another text whenever {@link #all} may answer otherwise for everybody. */
    public String revision() {
        return transactions.inOne(concepts::revision);
    }

    private void gather(Map<ConceptId, Gathered> gathered, Written one) {
        if (one.read().outline().fields().isEmpty()) {
            return;
        }
        String body = Optional.ofNullable(one.read().description().body()).orElse(ownBody);
        ConceptId id = ConceptId.of(body, ConceptName.of(one.title(), body));
        gathered.computeIfAbsent(id, _ -> Gathered.of(body)).written().add(one);
    }

    private List<Written> written(Reader reader) {
        return readable(concepts.ids(), reader).values().stream()
                .map(document -> new Written(document, read(document)))
                .toList();
    }

    private List<Announced> announced(List<Announcement> told, Reader reader) {
        Map<DocumentId, Document> tellers =
                readable(told.stream().map(Announcement::document).toList(), reader);
        Map<DocumentId, Description> descriptions = descriptions(tellers.values());
        return told.stream()
                .filter(announcement -> tellers.containsKey(announcement.document()))
                .map(announcement -> announced(announcement, tellers, descriptions, reader))
                .toList();
    }

    private static Announced announced(
            Announcement told,
            Map<DocumentId, Document> tellers,
            Map<DocumentId, Description> descriptions,
            Reader reader) {
        Document document = Objects.requireNonNull(tellers.get(told.document()));
        return new Announced(
                document,
                Objects.requireNonNull(descriptions.get(document.id())),
                told,
                document.kind() != DocumentKind.NEWSPAPER || AccessPolicy.mayReadThirdPartyText(reader));
    }

    /** What these say of themselves; what is not remembered is read at once. */
    private Map<DocumentId, Description> descriptions(Collection<Document> telling) {
        Map<DocumentId, Description> found = new HashMap<>();
        List<Document> unknown = new ArrayList<>();
        for (Document document : telling) {
            Described remembered = described.get(document.id());
            if (remembered != null && remembered.indexSeq() == document.indexSeq()) {
                found.put(document.id(), remembered.description());
            } else {
                unknown.add(document);
            }
        }
        if (unknown.isEmpty()) {
            return found;
        }
        if (described.size() >= REMEMBERED) {
            described.clear();
        }
        Map<DocumentId, List<Finding>> findings =
                documents.findingsOf(unknown.stream().map(Document::id).toList());
        for (Document document : unknown) {
            Description description = Description.of(document, findings.getOrDefault(document.id(), List.of()));
            found.put(document.id(), description);
            described.put(document.id(), new Described(document.indexSeq(), description));
        }
        return found;
    }

    private Map<DocumentId, Document> readable(Collection<DocumentId> ids, Reader reader) {
        return documents.findAll(ids).stream()
                .filter(document -> AccessPolicy.mayRead(reader, document.visibility()))
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    private Read read(Document document) {
        Read remembered = known.get(document.id());
        if (remembered != null && remembered.indexSeq() == document.indexSeq()) {
            return remembered;
        }
        List<Page> pages = documents.pages(document.id());
        Outline outline = pages.isEmpty() ? new Outline(List.of(), List.of(), List.of()) : OutlineReader.read(pages);
        Description description = Description.of(document, documents.findings(document.id()));
        Read read = new Read(document.indexSeq(), pages, outline, description);
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(document.id(), read);
        return read;
    }
}
