/** Words in, permitted hits out. */
@NullMarked
package org.ratsfaden.search;

import org.jspecify.annotations.NullMarked;
