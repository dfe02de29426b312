package org.ratsfaden.matter;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Documents;
import org.ratsfaden.matter.QuestionsLeft.Now;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.transaction.Transactions;

/**
 * What only the council office can tell of pieces: asked, answered, and taken back. For everybody else there is nothing of it, and for
 * a clerk nothing of pieces that are for others.
 */
public final class OpenTies {

    private static final int MOST = 30;

    /** How far is looked among those that nobody has answered. */
    private static final int MOST_LOOKED_AT = 1_000;

    private final OpenMatter matters;
    private final Ties ties;
    private final Pieces pieces;
    private final Documents documents;
    private final QuestionsLeft left = new QuestionsLeft();
    private final Clock clock;
    private final Transactions transactions;

    /** @param home the body of whatever does not say */
    public OpenTies(
            OpenMatter matters,
            OpenProceedings proceedings,
            Mentions mentions,
            Documents documents,
            Ties ties,
            String home,
            Clock clock,
            Transactions transactions) {
        this.matters = matters;
        this.ties = ties;
        this.pieces = new Pieces(proceedings, mentions, documents, home);
        this.documents = documents;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** A tie with its pieces, the earlier first. */
    public record Opened(Tie tie, Piece earlier, Piece later) {}

    /** What nobody has answered, the newest first; what something else has put together meanwhile is no question any more. */
    public List<Opened> asked(Reader reader) {
        return reader instanceof Reader.Clerk
                ? transactions.inOne(() -> opened(
                        left.of(
                                ties.open(MOST_LOOKED_AT),
                                MOST,
                                documents.lastIndexSeq() + " " + ties.lastAnswer(),
                                reader,
                                tie -> now(tie, reader)),
                        reader))
                : List.of();
    }

    private Now now(Tie tie, Reader reader) {
        return opened(List.of(tie), reader).stream()
                .findFirst()
                .map(known -> matters.isOne(known.earlier(), known.later(), reader) ? Now.ANSWERED : Now.OPEN)
                .orElse(Now.UNKNOWN);
    }

    /** What was answered last, the newest answer first. */
    public List<Opened> answered(int most, Reader reader) {
        return reader instanceof Reader.Clerk
                ? transactions.inOne(() -> opened(ties.answered(most), reader))
                : List.of();
    }

    /** What is asked about the pieces of a matter. */
    public List<Opened> askedAbout(Matter matter, Reader reader) {
        return touching(matter, tie -> tie.answer() == null, reader);
    }

    /** The pieces that were taken out of a matter, each once. */
    public List<Piece> apartFrom(Matter matter, Reader reader) {
        Set<PieceId> here = matter.pieces().stream().map(Piece::id).collect(Collectors.toSet());
        return touching(matter, Tie::saysApart, reader).stream()
                .map(tie -> here.contains(tie.earlier().id()) ? tie.later() : tie.earlier())
                .collect(Collectors.toMap(Piece::id, piece -> piece, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<Opened> touching(Matter matter, Predicate<Tie> wanted, Reader reader) {
        List<PieceId> ids = matter.pieces().stream().map(Piece::id).toList();
        return reader instanceof Reader.Clerk
                ? transactions
                        .inOne(() -> opened(
                                ties.touching(ids).stream().filter(wanted).toList(), reader))
                        .stream()
                        .filter(opened -> !(ids.contains(opened.tie().one())
                                && ids.contains(opened.tie().other())))
                        .toList()
                : List.of();
    }

    /** @return whether {@code by} may say so, of these pieces; nothing happens otherwise */
    public boolean say(PieceId one, PieceId other, boolean together, Reader by) {
        return by instanceof Reader.Clerk(var account)
                && !one.equals(other)
                && transactions.inOne(() -> {
                    boolean known = areKnown(one, other, by);
                    if (known) {
                        answer(one, other, together, account);
                    }
                    return known;
                });
    }

    /** What was answered is asked again, or was never said. */
    public boolean takeBack(PieceId one, PieceId other, Reader by) {
        return by instanceof Reader.Clerk
                && transactions.inOne(() -> {
                    Optional<Tie> tie = ties.find(one, other).filter(found -> found.answer() != null);
                    boolean known = tie.isPresent() && areKnown(one, other, by);
                    if (known) {
                        takeBack(tie.orElseThrow());
                    }
                    return known;
                });
    }

    /** Takes a piece out of a matter: from each of its pieces, so that no other of them brings it back. */
    public boolean part(ResolutionId matter, PieceId piece, Reader by) {
        return by instanceof Reader.Clerk(var account)
                && transactions.inOne(() -> {
                    List<PieceId> all = matters.open(matter, by).stream()
                            .flatMap(opened -> opened.pieces().stream())
                            .map(Piece::id)
                            .toList();
                    boolean known = all.contains(piece) && !piece.equals(PieceId.of(matter));
                    if (known) {
                        all.stream()
                                .filter(other -> !other.equals(piece))
                                .forEach(other -> answer(piece, other, false, account));
                    }
                    return known;
                });
    }

    /** A piece that was taken out of a matter belongs there again, if anything tells so. */
    public boolean rejoin(ResolutionId matter, PieceId piece, Reader by) {
        return by instanceof Reader.Clerk
                && transactions.inOne(() -> {
                    List<PieceId> all = matters.open(matter, by).stream()
                            .flatMap(opened -> opened.pieces().stream())
                            .map(Piece::id)
                            .toList();
                    List<Tie> apart = ties.touching(List.of(piece)).stream()
                            .filter(Tie::saysApart)
                            .filter(tie -> all.contains(tie.without(piece)))
                            .toList();
                    apart.forEach(this::takeBack);
                    return !apart.isEmpty();
                });
    }

    private void answer(PieceId one, PieceId other, boolean together, String account) {
        Tie.Answer answer = new Tie.Answer(together, account, clock.instant());
        Tie now = ties.find(one, other)
                .map(tie -> tie.with(answer))
                .orElseGet(() -> Tie.between(one, other, null, answer));
        ties.keep(now);
        if (together) {
            askOnce(one, other);
        }
    }

    /** Of a third that was asked about both, it is enough to ask once. */
    private void askOnce(PieceId one, PieceId other) {
        List<PieceId> thirds = open(one).map(tie -> tie.without(one)).toList();
        open(other).filter(tie -> thirds.contains(tie.without(other))).forEach(ties::drop);
    }

    private Stream<Tie> open(PieceId piece) {
        return ties.touching(List.of(piece)).stream().filter(tie -> tie.answer() == null);
    }

    private void takeBack(Tie tie) {
        if (tie.askedAt() == null) {
            ties.drop(tie);
        } else {
            ties.keep(tie.with(null));
        }
    }

    private boolean areKnown(PieceId one, PieceId other, Reader reader) {
        return !opened(List.of(Tie.between(one, other, null, null)), reader).isEmpty();
    }

    /** Those of which this reader knows both pieces, and they are of one body. */
    private List<Opened> opened(List<Tie> all, Reader reader) {
        Map<PieceId, Piece> known = pieces.any(
                all.stream().flatMap(tie -> Stream.of(tie.one(), tie.other())).collect(Collectors.toSet()), reader);
        return all.stream().flatMap(tie -> opened(tie, known).stream()).toList();
    }

    private Optional<Opened> opened(Tie tie, Map<PieceId, Piece> known) {
        Piece one = known.get(tie.one());
        Piece other = known.get(tie.other());
        if (one == null || other == null || !pieces.isOf(pieces.bodyOf(one), pieces.bodyOf(other))) {
            return Optional.empty();
        }
        List<Piece> sorted = Stream.of(one, other).sorted(Matter.BY_DAY).toList();
        return Optional.of(new Opened(tie, sorted.getFirst(), sorted.getLast()));
    }
}
