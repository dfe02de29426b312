package org.ratsfaden.resolution;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.ResolutionId;

/** What offices reported on a decision goes with the last document that tells of it. */
public final class ForgetProgress {

    private final Mentions mentions;
    private final HangsOnDecisions entered;

    public ForgetProgress(Mentions mentions, HangsOnDecisions entered) {
        this.mentions = mentions;
        this.entered = entered;
    }

    /** To be called while what the document speaks of is still known. Joins the caller's transaction. */
    public void ofErased(DocumentId erased) {
        Set<ResolutionId> told = resolutions(mentions.of(erased).stream());
        Stream<Mention> others = mentions.of(told).stream()
                .filter(mention -> !mention.subject().document().equals(erased));
        told.removeAll(resolutions(others));
        entered.forget(told);
    }

    private static Set<ResolutionId> resolutions(Stream<Mention> mentions) {
        return mentions.map(Mention::resolution)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
