/** Files made to harm, and the proof that they do not. */
@NullMarked
package org.ratsfaden.hostile;

import org.jspecify.annotations.NullMarked;
