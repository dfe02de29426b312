package org.ratsfaden.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;

/** Makes pieces out of what documents tell, for one reader and of one body. Joins the caller's transaction. */
final class Pieces {

    private final OpenProceedings proceedings;
    private final Mentions mentions;
    private final Documents documents;
    private final String home;

    /** @param home the body of whatever does not say */
    Pieces(OpenProceedings proceedings, Mentions mentions, Documents documents, String home) {
        this.proceedings = proceedings;
        this.mentions = mentions;
        this.documents = documents;
        this.home = home;
    }

    /**
     * The pieces that these passages tell of, each with the first bond of its passages; what this reader may not read is none.
     *
     * @param body others' are left out
     */
    List<Piece> told(Map<Subject, Bond> bonds, String body, Reader reader) {
        Map<ResolutionId, Bond> items = new LinkedHashMap<>();
        Map<DocumentId, Bond> elsewhere = new LinkedHashMap<>();
        List<Subject> readable = readable(bonds.keySet(), reader);
        Map<Subject, ResolutionId> told = resolutions(readable);
        for (Subject subject : readable) {
            Bond bond = bonds.getOrDefault(subject, new Bond.Said());
            ResolutionId item = told.get(subject);
            if (item == null) {
                elsewhere.putIfAbsent(subject.document(), bond);
            } else {
                items.putIfAbsent(item, bond);
            }
        }
        List<Piece> pieces = new ArrayList<>(consulted(items, body, reader));
        pieces.addAll(written(elsewhere, body, reader));
        return pieces;
    }

    /** The pieces that go by these keys, of whatever body; an item before a document. */
    Map<PieceId, Piece> any(Collection<PieceId> ids, Reader reader) {
        Map<PieceId, Piece> known = new LinkedHashMap<>();
        proceedings
                .of(ids.stream().map(PieceId::item).toList(), reader)
                .forEach(item -> known.put(PieceId.of(item.id()), new Piece.Consulted(item, new Bond.Said())));
        List<DocumentId> others = ids.stream()
                .filter(id -> !known.containsKey(id))
                .map(PieceId::document)
                .toList();
        writtenBy(others, _ -> new Bond.Said(), reader).forEach(piece -> known.put(piece.id(), piece));
        return known;
    }

    /** The pieces that go by these keys. */
    List<Piece> known(Collection<PieceId> ids, Bond bond, String body, Reader reader) {
        Map<ResolutionId, Bond> items = new LinkedHashMap<>();
        Map<DocumentId, Bond> elsewhere = new LinkedHashMap<>();
        for (PieceId id : ids) {
            items.put(id.item(), bond);
            elsewhere.put(id.document(), bond);
        }
        List<Piece> pieces = new ArrayList<>(consulted(items, body, reader));
        pieces.addAll(written(elsewhere, body, reader));
        return pieces;
    }

    /** Whether third parties may have the rights to its wording. */
    boolean isArticle(DocumentId id) {
        return documents
                .find(id)
                .filter(document -> document.kind() == DocumentKind.NEWSPAPER)
                .isPresent();
    }

    /** Whose piece it is. */
    String bodyOf(Piece piece) {
        return switch (piece) {
            case Piece.Consulted(var item, var _) -> item.meeting().body();
            case Piece.Written(var _, var description, var _) ->
                Optional.ofNullable(description.body()).orElse(home);
        };
    }

    boolean isOf(String body, String other) {
        return CommitteeKey.named(body).equals(CommitteeKey.named(other));
    }

    private List<Piece> consulted(Map<ResolutionId, Bond> bonds, String body, Reader reader) {
        return proceedings.of(List.copyOf(bonds.keySet()), reader).stream()
                .filter(item -> isOf(item.meeting().body(), body))
                .<Piece>map(item -> new Piece.Consulted(item, bonds.getOrDefault(item.id(), new Bond.Said())))
                .toList();
    }

    private List<Piece> written(Map<DocumentId, Bond> bonds, String body, Reader reader) {
        return writtenBy(bonds.keySet(), id -> bonds.getOrDefault(id, new Bond.Said()), reader).stream()
                .filter(piece -> isOf(bodyOf(piece), body))
                .toList();
    }

    private List<Piece> writtenBy(Collection<DocumentId> ids, Function<DocumentId, Bond> bond, Reader reader) {
        Map<DocumentId, Document> known = documents.findAll(List.copyOf(ids)).stream()
                .filter(document -> AccessPolicy.mayRead(reader, document.visibility()))
                .collect(Collectors.toMap(Document::id, Function.identity()));
        Map<Subject, List<Finding>> findings = documents.findingsAbout(
                known.keySet().stream().map(Subject::whole).collect(Collectors.toSet()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(document -> piece(document, findings, bond.apply(document.id())))
                .toList();
    }

    private static Piece piece(Document document, Map<Subject, List<Finding>> findings, Bond bond) {
        List<Finding> whole = findings.getOrDefault(Subject.whole(document.id()), List.of());
        return new Piece.Written(document.id(), Description.of(document, whole), bond);
    }

    private Map<Subject, ResolutionId> resolutions(Collection<Subject> subjects) {
        Map<Subject, ResolutionId> resolutions = new LinkedHashMap<>();
        for (Mention mention : mentions.ofDocuments(documentsOf(subjects))) {
            mention.resolution().ifPresent(id -> resolutions.put(mention.subject(), id));
        }
        return resolutions;
    }

    // that something is said in a passage is known to whoever may read that passage
    private List<Subject> readable(Collection<Subject> subjects, Reader reader) {
        Map<DocumentId, Document> known = documents.findAll(documentsOf(subjects)).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        return subjects.stream()
                .filter(subject -> Optional.ofNullable(known.get(subject.document()))
                        .map(Document::visibility)
                        .map(of -> subject.item().isClosed() ? of.ofClosedPassage() : of)
                        .filter(visibility -> AccessPolicy.mayRead(reader, visibility))
                        .isPresent())
                .toList();
    }

    private static List<DocumentId> documentsOf(Collection<Subject> subjects) {
        return subjects.stream().map(Subject::document).distinct().toList();
    }
}
