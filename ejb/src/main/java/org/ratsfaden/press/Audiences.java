package org.ratsfaden.press;

/** For whom releases are meant. Joins the caller's transaction. */
public interface Audiences {

    /** Nobody, as long as nobody was chosen. */
    Audience of(ReleaseId id);

    void keep(ReleaseId id, Audience audience);
}
