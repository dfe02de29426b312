package org.ratsfaden.linking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.OpenConcepts;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.ChapterLinks.Tally;
import org.ratsfaden.linking.ChapterLinks.View;
import org.ratsfaden.linking.ChapterLinks.Wanted;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.transaction.Transactions;

/**
 * Opens links for one reader: only those of which this reader may read both sides, in lists and in counts alike. What was refused
 * is shown to the council office only.
 */
public final class OpenLinks {

    private final ChapterLinks links;
    private final OpenConcepts concepts;
    private final Mentions mentions;
    private final Documents documents;
    private final Transactions transactions;

    public OpenLinks(
            ChapterLinks links,
            OpenConcepts concepts,
            Mentions mentions,
            Documents documents,
            Transactions transactions) {
        this.links = links;
        this.concepts = concepts;
        this.mentions = mentions;
        this.documents = documents;
        this.transactions = transactions;
    }

    public List<OpenedLink> of(DocumentId document, Reader reader) {
        return opened(() -> links.of(document), reader);
    }

    public List<OpenedLink> of(ConceptId concept, Reader reader) {
        return opened(() -> links.of(concept), reader);
    }

    /** Of all documents that tell of this decision. */
    public List<OpenedLink> of(ResolutionId resolution, Reader reader) {
        return opened(() -> links.of(resolution), reader);
    }

    /** Of all documents that tell of one of these decisions, and of these documents; each once, best first. */
    public List<OpenedLink> of(List<ResolutionId> resolutions, List<DocumentId> written, Reader reader) {
        return opened(
                () -> Stream.concat(
                                resolutions.stream().flatMap(one -> links.of(one).stream()),
                                written.stream().flatMap(one -> links.of(one).stream()))
                        .distinct()
                        .sorted(Comparator.comparing(ChapterLink::score).reversed())
                        .toList(),
                reader);
    }

    /** A stretch of what is asked for, best first. */
    public Found<OpenedLink> list(Wanted wanted, Within within, Reader reader) {
        Wanted permitted = new Wanted(wanted.concept(), wanted.chapter(), states(wanted.states(), reader));
        return transactions.inOne(() -> {
            Map<ConceptId, Concept> known = known(reader);
            View view = view(reader, known.values());
            return new Found<>(
                    links.count(permitted, view),
                    opened(links.list(permitted, view, within.offset(), within.limit()), known, reader));
        });
    }

    /** How many links there are, by concept, edition, chapter and state. */
    public List<Tally> tallies(Reader reader) {
        return transactions.inOne(() -> {
            Map<ConceptId, Concept> known = known(reader);
            return links.tallies(view(reader, known.values())).stream()
                    .filter(tally -> states(Set.of(State.values()), reader).contains(tally.state()))
                    .filter(tally -> isThere(tally.concept(), tally.edition(), tally.chapter(), known))
                    .toList();
        });
    }

    public Optional<OpenedLink> open(UUID id, Reader reader) {
        return opened(() -> links.find(id).stream().toList(), reader).stream().findFirst();
    }

    private static Set<State> states(Set<State> asked, Reader reader) {
        return asked.stream()
                .filter(state -> state != State.REJECTED || reader instanceof Reader.Clerk)
                .collect(Collectors.toSet());
    }

    private View view(Reader reader, Collection<Concept> known) {
        Set<Visibility> all = mentions.visibilities();
        return new View(
                all.stream()
                        .filter(visibility -> AccessPolicy.mayRead(reader, visibility))
                        .collect(Collectors.toSet()),
                all.stream()
                        .filter(visibility -> AccessPolicy.mayRead(reader, visibility.ofClosedPassage()))
                        .collect(Collectors.toSet()),
                known.stream()
                        .flatMap(concept -> concept.editions().stream())
                        .map(ConceptEdition::id)
                        .collect(Collectors.toSet()));
    }

    private Map<ConceptId, Concept> known(Reader reader) {
        return concepts.all(reader).stream().collect(Collectors.toMap(Concept::id, Function.identity()));
    }

    /** What the links of one answer need, read at once. */
    private record Sides(
            Map<ConceptId, Concept> concepts,
            Map<DocumentId, Document> documents,
            Map<Subject, List<Finding>> findings,
            Map<Subject, Mention> mentions) {}

    private List<OpenedLink> opened(Supplier<List<ChapterLink>> wanted, Reader reader) {
        return transactions.inOne(() -> {
            List<ChapterLink> asked = wanted.get();
            return asked.isEmpty() ? List.of() : opened(asked, known(reader), reader);
        });
    }

    private List<OpenedLink> opened(List<ChapterLink> asked, Map<ConceptId, Concept> known, Reader reader) {
        Sides sides = sides(asked, known);
        Set<State> states = states(Set.of(State.values()), reader);
        return asked.stream()
                .filter(link -> states.contains(link.state()))
                .filter(link -> isThere(link.concept(), link.edition(), link.chapter(), known))
                .flatMap(link -> opened(link, sides, reader).stream())
                .toList();
    }

    private Sides sides(List<ChapterLink> asked, Map<ConceptId, Concept> known) {
        Set<DocumentId> ids = asked.stream().map(ChapterLink::document).collect(Collectors.toSet());
        Set<Subject> subjects = Stream.concat(
                        asked.stream().map(ChapterLink::subject), ids.stream().map(Subject::whole))
                .collect(Collectors.toSet());
        Map<Subject, Mention> told = new HashMap<>();
        mentions.ofDocuments(ids).forEach(mention -> told.put(mention.subject(), mention));
        return new Sides(
                known,
                documents.findAll(ids).stream().collect(Collectors.toMap(Document::id, Function.identity())),
                documents.findingsAbout(subjects),
                told);
    }

    /** A field of an edition without a document is there only for those who may read who names it. */
    private static boolean isThere(
            ConceptId concept, EditionId edition, ChapterKey chapter, Map<ConceptId, Concept> known) {
        return Optional.ofNullable(known.get(concept))
                .flatMap(found -> found.edition(edition))
                .filter(found -> found.document() != null
                        || chapter.isWhole()
                        || found.chapter(chapter).isPresent())
                .isPresent();
    }

    private static Optional<OpenedLink> opened(ChapterLink link, Sides sides, Reader reader) {
        Document document = sides.documents().get(link.document());
        Mention mention = sides.mentions().get(link.subject());
        Concept concept = sides.concepts().get(link.concept());
        if (document == null || concept == null || !mayRead(reader, document, link, mention)) {
            return Optional.empty();
        }
        return Optional.of(new OpenedLink(
                link,
                document,
                Description.of(document, told(link.subject(), sides.findings())),
                concept,
                mention == null ? null : mention.resolution().orElse(null),
                document.kind() != DocumentKind.NEWSPAPER || AccessPolicy.mayReadThirdPartyText(reader)));
    }

    /** What is said of the item goes before what is said of the whole. */
    private static List<Finding> told(Subject subject, Map<Subject, List<Finding>> findings) {
        return Stream.of(subject, Subject.whole(subject.document()))
                .distinct()
                .map(one -> findings.getOrDefault(one, List.of()))
                .flatMap(Collection::stream)
                .toList();
    }

    private static boolean mayRead(Reader reader, Document document, ChapterLink link, @Nullable Mention mention) {
        boolean closed = link.subject().item().isClosed() || mention != null && mention.isClosed();
        Visibility visibility = document.visibility();
        return document.state() instanceof DocumentState.Recognised
                && AccessPolicy.mayRead(reader, closed ? visibility.ofClosedPassage() : visibility);
    }
}
