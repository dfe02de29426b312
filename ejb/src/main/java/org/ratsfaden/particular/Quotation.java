package org.ratsfaden.particular;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;

/**
 * Words of somebody in a press release.
 *
 * @param speaker as the sentence names them; {@code null} if it does not
 */
public record Quotation(String text, @Nullable String speaker, Evidence evidence) implements Particular {}
