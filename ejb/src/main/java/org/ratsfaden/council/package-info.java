/** The council's own words: committees and what they are called. */
@NullMarked
package org.ratsfaden.council;

import org.jspecify.annotations.NullMarked;
