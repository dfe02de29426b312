package org.ratsfaden.web.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * The upload form, and what became of the files sent last.
 *
 * @param draftsOnly whether this reader brings in drafts of the press office and nothing else
 * @param maxSize largest file, in words
 * @param problem what is wrong with the form; {@code null} if nothing is
 */
public record UploadView(
        Frame frame,
        boolean draftsOnly,
        String maxSize,
        String committee,
        @Nullable String problem,
        List<Outcome> outcomes) {

    public UploadView {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What became of one file.
     *
     * @param link the way to its document; {@code null} if it was not taken in
     */
    public record Outcome(
            String fileName, String words, @Nullable String link, boolean takenIn) {}
}
