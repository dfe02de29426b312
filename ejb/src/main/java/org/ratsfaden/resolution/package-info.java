/** How far decisions have come: who carries them out, until when, and what was reported and found about it. */
@NullMarked
package org.ratsfaden.resolution;

import org.jspecify.annotations.NullMarked;
