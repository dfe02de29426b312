/** How the portal fares, and what its administrator can do about it: counts, ids and states, never a title or a text. */
@NullMarked
package org.ratsfaden.operation;

import org.jspecify.annotations.NullMarked;
