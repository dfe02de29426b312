/** A process of its own that reads foreign files: it may hang, run out of memory and be killed without harm. */
@NullMarked
package org.ratsfaden.worker;

import org.jspecify.annotations.NullMarked;
