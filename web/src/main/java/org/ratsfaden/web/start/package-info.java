/** The way in: one search box, what is new, and how much of what is held. */
@NullMarked
package org.ratsfaden.web.start;

import org.jspecify.annotations.NullMarked;
