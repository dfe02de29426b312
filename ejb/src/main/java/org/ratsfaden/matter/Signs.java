package org.ratsfaden.matter;

import java.util.Collection;
import java.util.List;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Subject;

/** What in documents tells which matter they belong to. Knows no reader: {@link OpenMatter} asks who may read what. Joins the caller's transaction. */
public interface Signs {

    /** Keeps the signs of a document in place of what was kept of it before. */
    void keep(DocumentId document, List<Sign> signs);

    /** The signs of these, in the order of their document. */
    List<Sign> of(Collection<Subject> subjects);

    /** Everywhere one of these values stands. */
    List<Sign> saying(Sign.Kind kind, Collection<String> values);

    void forget(DocumentId document);
}
