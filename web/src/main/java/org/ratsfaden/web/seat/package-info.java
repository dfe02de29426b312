/** Who sits where and until when, which committee follows which, and what is open at the end of a term: kept by the council office. */
@NullMarked
package org.ratsfaden.web.seat;

import org.jspecify.annotations.NullMarked;
