package org.ratsfaden.matter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What only persons can tell of pieces, and have told. Knows no reader: {@link OpenTies} asks who may read what. Joins the caller's transaction. */
public interface Ties {

    Optional<Tie> find(PieceId one, PieceId other);

    /** Those that touch one of these, answered or not. */
    List<Tie> touching(Collection<PieceId> pieces);

    /** Those that nobody has answered, the newest first. */
    List<Tie> open(int limit);

    /** Those that were answered last, the newest answer first. */
    List<Tie> answered(int limit);

    /** Something else with every answer that is given or taken back. */
    String lastAnswer();

    /** Keeps it in place of another between the same two. */
    void keep(Tie tie);

    void drop(Tie tie);

    /** Whatever was asked and said of {@code from} is of {@code to} now, unless the same was asked there already. */
    void move(PieceId from, PieceId to);

    /** Forgets all that was asked and said of these. */
    void forget(Collection<PieceId> pieces);
}
