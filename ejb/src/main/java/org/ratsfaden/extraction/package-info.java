/** From bytes to text, page by page, with a way back to the words as they stood. */
@NullMarked
package org.ratsfaden.extraction;

import org.jspecify.annotations.NullMarked;
