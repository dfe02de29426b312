package org.ratsfaden.concept;

import java.time.Instant;

/** Who said something about an edition, and when. */
public record Said(String account, Instant at) {}
