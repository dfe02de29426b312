package org.ratsfaden.particular;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;

/**
 * What somebody says will be done: a report, information, something to be delivered.
 *
 * @param to the committee it is promised to; {@code null} if none is named
 * @param recurring whether it is to come again and again: a duty to report (Berichtspflicht)
 */
public record Promise(String text, @Nullable String to, boolean recurring, Evidence evidence) implements Particular {}
