package org.ratsfaden.press;

import java.util.List;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.meeting.MeetingId;
import org.ratsfaden.meeting.ResolutionId;

/** What releases are linked to, as persons have confirmed it. Knows no reader. Joins the caller's transaction. */
public interface ReleaseLinks {

    /** In the order of their keys. */
    List<ReleaseLink> of(ReleaseId release);

    /** Keeps it in place of what was kept to the same target. */
    void keep(ReleaseId release, ReleaseLink link);

    void remove(ReleaseId release, LinkTarget target);

    List<ReleaseId> to(ResolutionId decision);

    /** Those to it itself, not those to its decisions. */
    List<ReleaseId> to(MeetingId sitting);

    /** Those to any chapter of it, or to it as a whole. */
    List<ReleaseId> to(ConceptId concept);

    /** An agenda item goes by another id now. */
    void move(ResolutionId from, ResolutionId to);

    /** A chapter goes by another key now. */
    void rename(ConceptId concept, ChapterKey before, ChapterKey after);
}
