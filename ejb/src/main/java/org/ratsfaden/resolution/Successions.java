package org.ratsfaden.resolution;

import java.util.List;
import org.ratsfaden.council.CommitteeKey;

/** Which committee follows which. Joins the caller's transaction. */
public interface Successions {

    /** By the former committee. */
    List<Succession> all();

    /** Keeps it in place of another of the same former committee. */
    void keep(Succession succession);

    /** Nothing happens if nobody follows it. */
    void drop(CommitteeKey former);
}
