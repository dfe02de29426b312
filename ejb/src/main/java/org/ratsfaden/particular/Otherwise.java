package org.ratsfaden.particular;

import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;

/** What the document says about a fact at another place, unlike what was kept as its finding (Abweichung). */
public record Otherwise(Field field, FindingValue value, Evidence evidence) implements Particular {}
