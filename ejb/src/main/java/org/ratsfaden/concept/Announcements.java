package org.ratsfaden.concept;

import java.util.List;
import java.util.Optional;
import org.ratsfaden.document.DocumentId;

/** What documents tell of concepts. Knows no reader: {@link OpenConcepts} asks who may read what. Joins the caller's transaction. */
public interface Announcements {

    Optional<Announcement> of(DocumentId document);

    List<Announcement> all();

    /** Keeps what a document tells, in place of what was kept of it before; empty: nothing. */
    void keep(DocumentId document, Optional<Announcement> announcement);
}
