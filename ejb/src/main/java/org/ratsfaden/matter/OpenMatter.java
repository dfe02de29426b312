package org.ratsfaden.matter;

import java.util.Optional;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Documents;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.transaction.Transactions;

/**
 * Puts together what belongs to one matter, for one reader: what deals with the same paper, with a paper that is named as one before
 * it, with the same title in the sitting that is named, and what the council office has put together; of the same body only, and
 * without what the council office has taken apart. What this reader may not read is no piece of it and leads nowhere.
 */
public final class OpenMatter {

    private final OpenProceedings proceedings;
    private final Mentions mentions;
    private final Signs signs;
    private final Ties ties;
    private final Pieces pieces;
    private final Transactions transactions;

    /** @param home the body of whatever does not say */
    public OpenMatter(
            OpenProceedings proceedings,
            Mentions mentions,
            Documents documents,
            Signs signs,
            Ties ties,
            String home,
            Transactions transactions) {
        this.proceedings = proceedings;
        this.mentions = mentions;
        this.signs = signs;
        this.ties = ties;
        this.pieces = new Pieces(proceedings, mentions, documents, home);
        this.transactions = transactions;
    }

    /** The matter an agenda item belongs to; empty if there is no such item for {@code reader}. */
    public Optional<Matter> open(ResolutionId id, Reader reader) {
        return transactions.inOne(() -> proceedings.open(id, reader).map(item -> gather(item, reader)));
    }

    /** Whether one leads to the other. Joins the caller's transaction. */
    boolean isOne(Piece one, Piece other, Reader reader) {
        return new Gathering(pieces, mentions, signs, ties, pieces.bodyOf(one), reader)
                .from(one).stream().map(Piece::id).anyMatch(other.id()::equals);
    }

    private Matter gather(AgendaItem start, Reader reader) {
        Gathering gathering =
                new Gathering(pieces, mentions, signs, ties, start.meeting().body(), reader);
        return new Matter(gathering.from(new Piece.Consulted(start, new Bond.Itself())));
    }
}
