/** Has files read and drawn by processes of their own, which may be killed without harm. */
@NullMarked
package org.ratsfaden.extraction.worker;

import org.jspecify.annotations.NullMarked;
