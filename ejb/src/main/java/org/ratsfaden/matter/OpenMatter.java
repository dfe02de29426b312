package org.ratsfaden.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.PaperNumber;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.transaction.Transactions;

/**
 * Puts together what belongs to one matter, for one reader: what deals with the same paper, and with papers that these name as
 * coming before them; of the same body only. What this reader may not read is no piece of it and leads nowhere.
 */
public final class OpenMatter {

    /** How often papers named by papers are followed. */
    private static final int FARTHEST = 4;

    private final OpenProceedings proceedings;
    private final Mentions mentions;
    private final Documents documents;
    private final Transactions transactions;

    public OpenMatter(OpenProceedings proceedings, Mentions mentions, Documents documents, Transactions transactions) {
        this.proceedings = proceedings;
        this.mentions = mentions;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** The matter an agenda item belongs to; empty if there is no such item for {@code reader}. */
    public Optional<Matter> open(ResolutionId id, Reader reader) {
        return transactions.inOne(() -> proceedings.open(id, reader).map(item -> gather(item, reader)));
    }

    private Matter gather(AgendaItem start, Reader reader) {
        Map<Object, Piece> pieces = new LinkedHashMap<>();
        pieces.put(start.id(), new Piece.Consulted(start, new Bond.Itself()));
        Set<PaperNumber> followed = new LinkedHashSet<>();
        Map<PaperNumber, Bond> next = new LinkedHashMap<>();
        papersOf(start).forEach(paper -> next.put(paper, new Bond.SamePaper(paper)));
        namedIn(start).forEach(paper -> next.putIfAbsent(paper, new Bond.NamedBy(paper)));
        for (int i = 0; i < FARTHEST && !next.isEmpty(); i++) {
            List<Piece> found = next.entrySet().stream()
                    .flatMap(paper -> about(paper.getKey(), paper.getValue(), start, reader).stream())
                    .toList();
            followed.addAll(next.keySet());
            next.clear();
            for (Piece piece : found) {
                pieces.putIfAbsent(keyOf(piece), piece);
                namedBy(piece).forEach(paper -> next.put(paper, new Bond.NamedBy(paper)));
            }
            next.keySet().removeAll(followed);
        }
        return new Matter(List.copyOf(pieces.values()));
    }

    private static Object keyOf(Piece piece) {
        return switch (piece) {
            case Piece.Consulted(var item, var _) -> item.id();
            case Piece.Written(var document, var _, var _) -> document;
        };
    }

    private List<Piece> about(PaperNumber paper, Bond bond, AgendaItem start, Reader reader) {
        Set<ResolutionId> ids = new LinkedHashSet<>();
        Set<DocumentId> elsewhere = new LinkedHashSet<>();
        for (Subject subject : readable(mentions.about(List.of(paper)), reader)) {
            Optional<ResolutionId> told = mentions.of(subject.document()).stream()
                    .filter(mention -> mention.subject().equals(subject))
                    .flatMap(mention -> mention.resolution().stream())
                    .findFirst();
            told.ifPresentOrElse(ids::add, () -> elsewhere.add(subject.document()));
        }
        Stream<Piece> items = proceedings.of(List.copyOf(ids), reader).stream()
                .filter(item -> sameBody(item.meeting().body(), start))
                .map(item -> new Piece.Consulted(item, bond));
        return Stream.concat(items, written(elsewhere, bond, start, reader)).toList();
    }

    // that something deals with a paper is known to whoever may read the passage that says so
    private List<Subject> readable(List<Subject> subjects, Reader reader) {
        Map<DocumentId, Visibility> known =
                documents
                        .findAll(subjects.stream()
                                .map(Subject::document)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Document::id, Document::visibility));
        return subjects.stream()
                .filter(subject -> Optional.ofNullable(known.get(subject.document()))
                        .map(of -> subject.item().isClosed() ? of.ofClosedPassage() : of)
                        .filter(visibility -> AccessPolicy.mayRead(reader, visibility))
                        .isPresent())
                .toList();
    }

    private Stream<Piece> written(Collection<DocumentId> ids, Bond bond, AgendaItem start, Reader reader) {
        Map<DocumentId, Document> known = documents.findAll(List.copyOf(ids)).stream()
                .filter(document -> AccessPolicy.mayRead(reader, document.visibility()))
                .collect(Collectors.toMap(Document::id, Function.identity()));
        Map<Subject, List<Finding>> findings = documents.findingsAbout(
                known.keySet().stream().map(Subject::whole).collect(Collectors.toSet()));
        List<Piece> pieces = new ArrayList<>();
        known.forEach((id, document) -> {
            Description description = Description.of(document, findings.getOrDefault(Subject.whole(id), List.of()));
            if (description.body() == null || sameBody(description.body(), start)) {
                pieces.add(new Piece.Written(id, description, bond));
            }
        });
        return pieces.stream();
    }

    private static boolean sameBody(String body, AgendaItem start) {
        return CommitteeKey.named(body)
                .equals(CommitteeKey.named(start.meeting().body()));
    }

    private static List<PaperNumber> papersOf(AgendaItem item) {
        return item.tellings().stream()
                .flatMap(telling -> telling.facts().words(Field.PAPER_NUMBER).stream())
                .flatMap(words -> PaperNumber.written(words).stream())
                .distinct()
                .toList();
    }

    private static List<PaperNumber> namedBy(Piece piece) {
        return switch (piece) {
            case Piece.Consulted(var item, var _) -> namedIn(item);
            case Piece.Written(var _, var description, var _) -> PaperNumber.namedIn(description.title());
        };
    }

    /** Numbers of papers in the words of an item. */
    private static List<PaperNumber> namedIn(AgendaItem item) {
        return Stream.of(Field.TITLE, Field.DECISION_TEXT, Field.PROPOSED_DECISION)
                .flatMap(field -> item.words(field).stream())
                .flatMap(words -> PaperNumber.namedIn(words).stream())
                .toList();
    }
}
