/** The front door: every file comes in here, whoever brings it. */
@NullMarked
package org.ratsfaden.intake;

import org.jspecify.annotations.NullMarked;
