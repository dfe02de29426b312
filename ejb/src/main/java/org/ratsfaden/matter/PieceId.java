package org.ratsfaden.matter;

import java.util.Optional;
import java.util.UUID;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.meeting.ResolutionId;

/** Key of a piece of a matter: an agenda item's, or else the document's that tells of no sitting. It opens nothing by itself. */
public record PieceId(UUID value) implements Comparable<PieceId> {

    public static PieceId of(ResolutionId item) {
        return new PieceId(item.value());
    }

    public static PieceId of(DocumentId document) {
        return new PieceId(document.value());
    }

    /** The key written as {@code text}; empty for anything that is none. */
    public static Optional<PieceId> parse(String text) {
        return ResolutionId.parse(text).map(PieceId::of);
    }

    /** The item that goes by it, if it is one. */
    ResolutionId item() {
        return new ResolutionId(value);
    }

    /** The document that goes by it, if it is one. */
    DocumentId document() {
        return new DocumentId(value);
    }

    @Override
    public int compareTo(PieceId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
