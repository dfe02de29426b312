package org.ratsfaden.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ratsfaden.document.DocumentId;

/** Where the index gets the words for its snippets: it does not store them itself. */
public interface PageTexts {

    /** The repaired text by page of those documents; one that has gone meanwhile is left out. */
    Map<DocumentId, List<String>> of(Collection<DocumentId> ids);
}
