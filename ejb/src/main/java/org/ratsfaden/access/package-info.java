/** Who may read what: one reader, one visibility, one table that decides. */
@NullMarked
package org.ratsfaden.access;

import org.jspecify.annotations.NullMarked;
