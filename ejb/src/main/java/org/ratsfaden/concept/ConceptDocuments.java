package org.ratsfaden.concept;

import java.util.List;
import org.ratsfaden.document.DocumentId;

/** Which documents are concepts. Joins the caller's transaction. */
public interface ConceptDocuments {

    /** Those that were read and are kept, in no particular order. */
    List<DocumentId> ids();

    /** Another text whenever some concept may read otherwise: by its documents, by what others tell, by what persons say. */
    String revision();
}
