/** What became of decisions: the list, how far one has come, the thread of a matter, and what is to be done after a sitting. */
@NullMarked
package org.ratsfaden.web.resolution;

import org.jspecify.annotations.NullMarked;
