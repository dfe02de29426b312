package org.ratsfaden.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.Mentions;

/** What an erased document told of matters goes with it, and with the last that told of a piece what was said of that. */
public final class ForgetSigns {

    private final Mentions mentions;
    private final Signs signs;
    private final Ties ties;

    public ForgetSigns(Mentions mentions, Signs signs, Ties ties) {
        this.mentions = mentions;
        this.signs = signs;
        this.ties = ties;
    }

    /** To be called while what the document speaks of is still known. Joins the caller's transaction. */
    public void ofErased(DocumentId erased) {
        List<Mention> told = mentions.of(erased);
        Set<PieceId> gone = pieces(told);
        gone.removeAll(pieces(
                mentions
                        .of(told.stream()
                                .flatMap(mention -> mention.resolution().stream())
                                .collect(Collectors.toSet()))
                        .stream()
                        .filter(mention -> !mention.subject().document().equals(erased))
                        .toList()));
        gone.add(PieceId.of(erased));
        signs.forget(erased);
        ties.forget(gone);
    }

    private static Set<PieceId> pieces(List<Mention> told) {
        return told.stream()
                .map(Mention::resolution)
                .flatMap(Optional::stream)
                .map(PieceId::of)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
