package org.ratsfaden.measure;

import java.time.Duration;
import java.util.List;

/**
 * What is counted and timed while the portal runs; nothing of it names a person, a document or a word. Safe for use by several
 * threads, and too quick to matter.
 */
public interface Measures {

    /**
     * A file was offered.
     *
     * @param by who brought it, without a name: {@code http}, {@code folder:public}
     * @param outcome {@code accepted}, {@code already-held} or why it was refused
     */
    void offered(String by, String outcome);

    /** @param outcome {@code read}, or why it could not be read */
    void read(String outcome, Duration time);

    void searched(Duration time);

    /** @param why {@code wrong} or {@code too-often} */
    void signInFailed(String why);

    /** Everything counted so far together with these levels, in the text format of Prometheus (version 0.0.4). */
    String exposition(List<Level> levels);
}
