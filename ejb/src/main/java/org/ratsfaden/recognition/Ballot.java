package org.ratsfaden.recognition;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.FindingValue;

/**
 * One of several votes taken in the same item: an amendment first, the matter itself last.
 *
 * @param matter what was voted on, in the words above it; {@code null} if nothing there says so
 * @param outcome a key of the interface ({@code adopted}); {@code null} if not stated
 */
public record Ballot(
        @Nullable String matter, @Nullable String outcome, FindingValue.@Nullable Vote vote, Evidence evidence) {}
