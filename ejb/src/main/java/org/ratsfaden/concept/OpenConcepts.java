package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Page;
import org.ratsfaden.transaction.Transactions;

/**
 * Opens concepts for one reader, out of the concept documents this reader may read: an edition nobody shows to this reader does
 * not exist, and neither does what it says of the one before. Safe for use by several threads.
 */
public final class OpenConcepts {

    /** Outlines that are remembered. */
    private static final int REMEMBERED = 1_000;

    private final ConceptDocuments concepts;
    private final Documents documents;
    private final String ownBody;
    private final Transactions transactions;
    private final Map<DocumentId, Read> known = new ConcurrentHashMap<>();

    /** @param ownBody whose concept it is where the document does not say so */
    public OpenConcepts(ConceptDocuments concepts, Documents documents, String ownBody, Transactions transactions) {
        this.concepts = concepts;
        this.documents = documents;
        this.ownBody = ownBody;
        this.transactions = transactions;
    }

    /** A concept document as it was read when its {@code indexSeq} was this. */
    private record Read(long indexSeq, List<Page> pages, Outline outline, Description description) {}

    /** All concepts this reader may know of, the own body's first, by title. */
    public List<Concept> all(Reader reader) {
        Map<ConceptId, List<Told>> byConcept = new LinkedHashMap<>();
        for (Document document : transactions.inOne(() -> readable(reader))) {
            Told told = told(document);
            if (!told.read().outline().fields().isEmpty()) {
                byConcept.computeIfAbsent(told.id(), _ -> new ArrayList<>()).add(told);
            }
        }
        return byConcept.entrySet().stream()
                .map(entry -> concept(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Concept concept) -> !isOwn(concept))
                        .thenComparing(Concept::title))
                .toList();
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

    private List<Document> readable(Reader reader) {
        return concepts.ids().stream()
                .flatMap(id -> documents.find(id).stream())
                .filter(document -> AccessPolicy.mayRead(reader, document.visibility()))
                .toList();
    }

    /** A document and which concept it is an edition of. */
    private record Told(ConceptId id, String name, String body, Document document, Read read) {}

    private Told told(Document document) {
        Read read = read(document);
        String body = Optional.ofNullable(read.description().body()).orElse(ownBody);
        String name = ConceptName.of(read.description().title(), body);
        return new Told(ConceptId.of(body, name), name, body, document, read);
    }

    private Read read(Document document) {
        Read remembered = known.get(document.id());
        if (remembered != null && remembered.indexSeq() == document.indexSeq()) {
            return remembered;
        }
        Read read = transactions.inOne(() -> {
            List<Page> pages = documents.pages(document.id());
            Outline outline =
                    pages.isEmpty() ? new Outline(List.of(), List.of(), List.of()) : OutlineReader.read(pages);
            Description description = Description.of(document, documents.findings(document.id()));
            return new Read(document.indexSeq(), pages, outline, description);
        });
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(document.id(), read);
        return read;
    }

    private static Concept concept(ConceptId id, List<Told> told) {
        List<Told> inOrder = told.stream()
                .sorted(Comparator.comparing(OpenConcepts::day)
                        .thenComparing(one -> one.document().arrival().receivedAt()))
                .toList();
        List<ConceptEdition> editions = new ArrayList<>();
        Outline first = inOrder.getFirst().read().outline();
        if (!first.before().isEmpty()) {
            editions.add(new ConceptEdition(null, "", null, first.before(), List.of()));
        }
        for (Told one : inOrder) {
            editions.add(edition(one, editions.isEmpty() ? null : editions.getLast()));
        }
        Told latest = inOrder.getLast();
        return new Concept(id, ConceptName.shown(latest.read().description().title()), latest.body(), editions);
    }

    private static LocalDate day(Told told) {
        return Optional.ofNullable(told.read().description().date()).orElse(LocalDate.MIN);
    }

    private static ConceptEdition edition(Told told, @Nullable ConceptEdition before) {
        Outline outline = told.read().outline();
        List<ChapterMapping> mappings = before == null ? List.of() : mappings(before, told);
        Description description = told.read().description();
        return new ConceptEdition(
                told.document(), description.title(), description.date(), outline.chapters(), mappings);
    }

    /** What the younger edition says itself, where it speaks of these chapters; else what the machine proposes. */
    private static List<ChapterMapping> mappings(ConceptEdition before, Told told) {
        Outline outline = told.read().outline();
        List<ChapterKey> keys = before.fields().stream().map(Chapter::key).toList();
        List<ChapterMapping> stated = outline.stated().stream()
                .filter(mapping -> keys.containsAll(mapping.before()))
                .toList();
        boolean allSaid = stated.stream()
                .flatMap(mapping -> mapping.before().stream())
                .collect(Collectors.toSet())
                .containsAll(keys);
        return allSaid && !stated.isEmpty()
                ? stated
                : MapChapters.propose(
                        before.fields(), outline.fields(), told.read().pages());
    }
}
