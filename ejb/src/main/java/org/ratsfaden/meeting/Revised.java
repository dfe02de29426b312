package org.ratsfaden.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the valid Fassung of an agenda item says otherwise than an earlier one.
 *
 * @param earlier the Fassung before
 * @param sentences in the order of the valid Fassung, then what was left out
 */
public record Revised(Telling earlier, List<Sentence> sentences) {

    public Revised {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param before {@code null} if it was added
     * @param now {@code null} if it was left out
     */
    public record Sentence(
            @Nullable String before, @Nullable String now) {}
}
