package org.ratsfaden.particular;

import org.ratsfaden.document.Evidence;
import org.ratsfaden.wording.TimeWindow;

/**
 * Until when or in which time something is to be done.
 *
 * @param wording as the document words it
 * @param window reckoned from the day of the document
 */
public record Deadline(String wording, TimeWindow window, Evidence evidence) implements Particular {}
