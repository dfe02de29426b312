package org.ratsfaden.document;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Visibility;

/**
 * One document of the council: a whole file, or a part of one. Immutable; every step makes the next value.
 *
 * @param file the original it was read from
 * @param part 0 for the whole file; the parts of a divided file count from 1
 * @param visibility who may read it now; never wider than its arrival declared unless clerks have widened it
 * @param indexSeq rises with every stored change that search has to know of; 0 until there is something to find
 * @param version number of the last stored change, for optimistic locking; 0 for a document that was never stored
 */
public record Document(
        DocumentId id,
        ContentHash file,
        int part,
        Arrival arrival,
        Visibility visibility,
        DocumentKind kind,
        DocumentState state,
        long indexSeq,
        long version) {

    private static final String PUBLIC_PART = "public-part:";

    /** A document nobody has read yet: until then it is for the council office (or the press office's draft) only. */
    public static Document received(ContentHash file, Arrival arrival) {
        return new Document(
                DocumentId.next(),
                file,
                0,
                arrival,
                unread(arrival.declared()),
                DocumentKind.OTHER,
                new DocumentState.Received(),
                0,
                0);
    }

    /** What is told as the source of a copy of the public pages of {@code original}. */
    public static String sourceOfPublicPart(DocumentId original) {
        return PUBLIC_PART + original;
    }

    /** The document this is a copy of the public pages of; empty for any other. */
    public Optional<DocumentId> publicPartOf() {
        return arrival.source().startsWith(PUBLIC_PART)
                ? DocumentId.parse(arrival.source().substring(PUBLIC_PART.length()))
                : Optional.empty();
    }

    /** What holds while nobody has read it: unknown is non-public. */
    public static Visibility unread(Visibility declared) {
        return declared instanceof Visibility.Public ? new Visibility.CouncilOffice() : declared;
    }

    public Document recognised(DocumentKind newKind, Visibility newVisibility, DocumentState.Recognised newState) {
        return new Document(id, file, part, arrival, newVisibility, newKind, newState, indexSeq, version);
    }

    /**
     * Whether somebody could read its wording who may not now, were it of this kind: that of a newspaper article is for the house
     * (decisions.md 7).
     */
    public boolean wouldBeOpenedAs(DocumentKind other) {
        return kind == DocumentKind.NEWSPAPER
                && other != DocumentKind.NEWSPAPER
                && !AccessPolicy.askedBy(visibility).equals(AccessPolicy.askedByThirdPartyText(visibility));
    }

    /** The same document, which a person says is of this kind. */
    public Document ofKind(DocumentKind other) {
        return new Document(id, file, part, arrival, visibility, other, state, indexSeq, version);
    }

    public Document quarantined(QuarantineReason reason, String detail) {
        return new Document(
                id,
                file,
                part,
                arrival,
                unread(visibility),
                kind,
                new DocumentState.Quarantined(reason, detail),
                indexSeq,
                version);
    }

    /** The same document for those whom persons have chosen, whatever its source said. */
    public Document placed(Visibility chosen) {
        return new Document(id, file, part, arrival, chosen, kind, state, indexSeq, version);
    }

    /** What stays of a document that is erased: its id, its kind, the instant, and nobody who may see it. */
    public Document erased(Instant at) {
        Visibility nobody = new Visibility.Confidential(Set.of());
        return new Document(
                id,
                file,
                part,
                new Arrival("", "", null, nobody, arrival.receivedAt()),
                nobody,
                kind,
                new DocumentState.Erased(at),
                indexSeq,
                version);
    }

    public boolean isErased() {
        return state instanceof DocumentState.Erased;
    }

    /** The same document, to be read as if it had just come. */
    public Document toBeReadAgain() {
        return new Document(
                id, file, part, arrival, unread(visibility), kind, new DocumentState.Received(), indexSeq, version);
    }

    /** The same document for no more people than {@code wish} names, now and whenever it is read again. */
    public Document narrowedTo(Visibility wish) {
        Arrival narrowed = new Arrival(
                arrival.fileName(),
                arrival.source(),
                arrival.sourceUrl(),
                arrival.declared().meet(wish),
                arrival.receivedAt());
        return new Document(id, file, part, narrowed, visibility.meet(wish), kind, state, indexSeq, version);
    }
}
