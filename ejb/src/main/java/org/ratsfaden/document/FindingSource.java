package org.ratsfaden.document;

import java.time.Instant;

/** Who says so. A person's word outlives every re-reading by the machine. */
public sealed interface FindingSource {

    /**
     * The recogniser.
     *
     * @param version rises with every change of the recognition rules
     */
    record Machine(int version) implements FindingSource {}

    record Person(String account, Instant at) implements FindingSource {}
}
