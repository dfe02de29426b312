package org.ratsfaden.particular;

import org.ratsfaden.document.Evidence;

/**
 * A file that the document says goes with it (Anlage), and that is not in it: who reads the document alone should know.
 *
 * @param name as the document calls it: "Präsentation", "Anlage 2"
 */
public record Enclosure(String name, Evidence evidence) implements Particular {}
