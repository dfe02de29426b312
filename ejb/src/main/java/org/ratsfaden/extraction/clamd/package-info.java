/** Has files checked by ClamAV's clamd. */
@NullMarked
package org.ratsfaden.extraction.clamd;

import org.jspecify.annotations.NullMarked;
