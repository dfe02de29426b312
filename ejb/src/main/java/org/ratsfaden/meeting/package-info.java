/** What a sitting dealt with and decided, told by whatever documents there are of it. */
@NullMarked
package org.ratsfaden.meeting;

import org.jspecify.annotations.NullMarked;
