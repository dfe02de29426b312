package org.ratsfaden.linking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.transaction.Transactions;

/**
 * Opens links for one reader: only those of which this reader may read both sides, in lists and in counts alike. What was refused
 * is shown to the council office only.
 */
public final class OpenLinks {

    private final ChapterLinks links;
    private final OpenConcepts concepts;
    private final Documents documents;
    private final Transactions transactions;

    public OpenLinks(ChapterLinks links, OpenConcepts concepts, Documents documents, Transactions transactions) {
        this.links = links;
        this.concepts = concepts;
        this.documents = documents;
        this.transactions = transactions;
    }

    public List<OpenedLink> of(DocumentId document, Reader reader) {
        return opened(() -> links.of(document), reader);
    }

    public List<OpenedLink> of(ConceptId concept, Reader reader) {
        return opened(() -> links.of(concept), reader);
    }

    /** All of them, best first. */
    public List<OpenedLink> all(Reader reader) {
        return opened(links::all, reader);
    }

    public Optional<OpenedLink> open(UUID id, Reader reader) {
        return opened(() -> links.find(id).stream().toList(), reader).stream().findFirst();
    }

    private List<OpenedLink> opened(Supplier<List<ChapterLink>> wanted, Reader reader) {
        Map<ConceptId, Concept> known =
                concepts.all(reader).stream().collect(Collectors.toMap(Concept::id, concept -> concept));
        return transactions.inOne(() -> wanted.get().stream()
                .filter(link -> link.state() != State.REJECTED || reader instanceof Reader.Clerk)
                .flatMap(link -> opened(link, Optional.ofNullable(known.get(link.concept())), reader).stream())
                .toList());
    }

    private Optional<OpenedLink> opened(ChapterLink link, Optional<Concept> concept, Reader reader) {
        if (readable(link.edition(), reader).isEmpty()) {
            return Optional.empty();
        }
        Optional<Document> document = readable(link.document(), reader);
        return concept.flatMap(known -> document.map(found -> new OpenedLink(
                link,
                found,
                Description.of(found, documents.findings(found.id())),
                known,
                found.kind() != DocumentKind.NEWSPAPER || AccessPolicy.mayReadThirdPartyText(reader))));
    }

    private Optional<Document> readable(DocumentId id, Reader reader) {
        return documents.find(id).filter(found -> AccessPolicy.mayRead(reader, found.visibility()));
    }
}
