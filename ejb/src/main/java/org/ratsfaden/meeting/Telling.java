package org.ratsfaden.meeting;

import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.Facts;

/**
 * What one document tells of a sitting or an agenda item.
 *
 * @param facts what holds of it there
 */
public record Telling(Document document, Description description, Mention mention, Facts facts) {

    /** Whether everybody may know of it. */
    boolean isPublic() {
        return document.visibility() instanceof Visibility.Public && !mention.isClosed();
    }
}
